namespace CrampGuide.Content.Rules;

/// <summary>What a file must be before anything in it is read.</summary>
static class FileRules
{
    public static readonly Rule Readable = Rule.Error(
        "CG0101",
        "The folder and each file in it can be read.",
        "What cannot be read would silently be missing from the guide.",
        "topics/causes.md with the rights -rw-------, of another user",
        "topics/causes.md with the rights -rw-r--r--");

    public static readonly Rule NotTooLarge = Rule.Error(
        "CG0102",
        "A page has at most 256 KB, its head 16 KB, a drawing 64 KB, a data file 1 MB, a folder 1,000 files and 4 MB; a page has at most 100 headings and 20 drawings.",
        "Parsers need minutes, or give up, on some large inputs. No page that people can read comes near these sizes.",
        "topics/causes.md with 300 KB, because a picture was pasted into it",
        "the drawing in pictures/, and one line in the page that names it");

    public static readonly Rule Utf8 = Rule.Error(
        "CG0103",
        "Files are saved in the encoding UTF-8.",
        "In another encoding, letters with accents and signs turn into other signs; in a dose or a name that is dangerous.",
        "a file saved as Windows-1252 (ANSI)",
        "the same file, saved again as UTF-8");

    public static readonly Rule NoControlCharacter = Rule.Error(
        "CG0104",
        "A text holds no control character, neither itself nor written as an escape or an entity.",
        "Nobody sees them, and browsers and terminals each treat them differently. Some turn the direction of writing, so that a reader sees another amount than the editor has checked.",
        "Call &#8238;911 now.",
        "Call 911 now.");

    public static readonly Rule Present = Rule.Error(
        "CG0105",
        "Every data file is there, and no file is empty.",
        "Without them there is nothing to publish: no numbers to call, no claims, no sources.",
        "a folder without emergency-numbers.yml",
        "a folder with it");

    public static readonly Rule InItsPlace = Rule.Error(
        "CG0106",
        "Every file has a place: pages are .md files in topics, checklists and sheets, drawings .svg files in pictures, named in small letters, digits and hyphens.",
        "A file in the wrong place is never shown, and its author thinks that it is. The name of a page becomes its address.",
        "topics/Night Cramps.md",
        "topics/night-cramps.md");

    public static readonly Rule Whole = Rule.Error(
        "CG0107",
        "The last line of a file has an end.",
        "A file that is cut off, by a full disk or a save that broke off, may still be a page: without its last cards. It mostly stops in the middle of a line.",
        "… put these feelings down to a",
        "… put these feelings down to a cramp.\n");

    public static readonly Rule[] All = [Readable, NotTooLarge, Utf8, NoControlCharacter, Present, InItsPlace, Whole];
}
