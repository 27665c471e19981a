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

    /// <summary>Of each character that opens something in Markdown: unclosed ones cost time by the square.</summary>
    public const int Openers = 4000;
}
