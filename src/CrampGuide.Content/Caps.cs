namespace CrampGuide.Content;

/// <summary>
/// What a file may weigh, checked before any parser sees it: YamlDotNet overflows the stack on about 600 nested
/// brackets, and Markdig needs seconds for some inputs of a few megabytes.
/// </summary>
internal static class Caps
{
    public const int PageBytes = 256 * 1024;
    public const int FrontMatterBytes = 16 * 1024;
    public const int DataBytes = 1024 * 1024;
    public const int PictureBytes = 64 * 1024;
    public const int YamlDepth = 8;
    public const int Files = 1000;

    /// <summary>Of all files together: ten times the guide as it is. Words that are all different take sixty times their bytes in memory.</summary>
    public const int FolderBytes = 4 * 1024 * 1024;

    /// <summary>Texts, lists and maps in a YAML file: each costs memory many times its bytes.</summary>
    public const int YamlNodes = 100_000;

    /// <summary>Addresses are kept once for every link that uses them, and one definition serves thousands.</summary>
    public const int LinkLength = 2000;

    /// <summary>At the start of a line: Markdig looks at the rest of the line once for each list that opens in it.</summary>
    public const int ListSigns = 250;

    /// <summary>Markdig fills every short row up to the width of the widest.</summary>
    public const int Columns = 20;

    /// <summary>Each is a section that search keeps by itself.</summary>
    public const int HeadingsOnPage = 100;

    /// <summary>A column's name is written again in each of its cells.</summary>
    public const int ColumnName = 100;

    /// <summary>A drawing is written out whole wherever it stands.</summary>
    public const int DrawingsOnPage = 20;

    /// <summary>The numbers are written out for every token.</summary>
    public const int NumbersInList = 20;

    /// <summary>Every word of a group leads to all others, which takes memory by the square.</summary>
    public const int SynonymsInGroup = 100;

    /// <summary>Each is a small document of its own to search.</summary>
    public const int AskedOnPage = 100;

    /// <summary>Phrases of search.yml that raise the emergency banner, or not: every query is held against all.</summary>
    public const int Phrases = 4000;

    /// <summary>Of all classes that phrases are made of.</summary>
    public const int ClassWords = 6000;

    /// <summary>Words and other spellings: each is looked for in every text.</summary>
    public const int GlossaryNames = 2000;

    /// <summary>Of a page's text: Markdig takes time by the square for headings that are underlined, and for deep lists.</summary>
    public const int PageLines = 10_000;

    /// <summary>Of each character that opens something in Markdown: unclosed ones cost time by the square.</summary>
    public const int Openers = 4000;
}
