namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Changes between files: a file saved under another's name, a piece pasted into the wrong window.</summary>
static class FolderChanges
{
    static readonly string[] OddNames =
    [
        "topics/a.md", "topics/causes.MD", "topics/Causes.md", "sheets/-.md", "checklists/x y.md", "topics/.md", "pictures/a.svg", "pictures/.svg", "a/b/c.md", "site.yaml", "Site.yml", "x",
        "topics/very-very-very-very-very-very-very-very-very-very-long-name.md", "README.md",
    ];

    public static IEnumerable<(string Name, Action<Draft> Make)> All { get; } =
    [
        ("two files swapped", draft =>
        {
            var (one, other) = (draft.AnyFile(), draft.AnyFile());
            (draft[one], draft[other]) = (draft[other], draft[one]);
        }),
        ("a piece of one file swapped for one of another", draft =>
        {
            var (one, other) = (draft.AnyFile(), draft.AnyFile());
            if (one == other) return;
            var (first, second) = (draft[one], draft[other]);
            var (atFirst, countFirst) = draft.Range(first.Length);
            var (atSecond, countSecond) = draft.Range(second.Length);
            draft[one] = [.. first[..atFirst], .. second[atSecond..(atSecond + countSecond)], .. first[(atFirst + countFirst)..]];
            draft[other] = [.. second[..atSecond], .. first[atFirst..(atFirst + countFirst)], .. second[(atSecond + countSecond)..]];
        }),
        ("one file behind another", draft =>
        {
            var (one, other) = (draft.AnyFile(), draft.AnyFile());
            draft[one] = [.. draft[one], .. draft[other]];
        }),
        ("a file gone", draft => draft.Remove(draft.AnyFile())),
        ("a file copied to another name", draft => draft[draft.Pick(OddNames)] = draft[draft.AnyFile()]),
    ];
}
