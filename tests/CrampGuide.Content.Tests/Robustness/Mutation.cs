using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>
/// A content folder with one to three changes that no editor would make on purpose. The seed alone decides which, so a
/// failure comes again.
/// </summary>
/// <param name="What">The changes, for the message of a failure.</param>
/// <param name="Folder">The folder after them.</param>
sealed record Mutation(string What, ContentFolder Folder)
{
    static readonly (string Name, Action<Draft> Make)[] Changes =
        [.. ByteChanges.All, .. LineChanges.All, .. FolderChanges.All, .. NestingChanges.All, .. HostileChanges.All];

    public static Mutation Of(ContentFolder start, int seed)
    {
        var random = new Random(seed);
        var draft = new Draft(start, random);
        var made = new List<string>();
        for (var left = random.Next(4) == 0 ? random.Next(2, 4) : 1; left > 0; left--)
        {
            var (name, make) = Changes[random.Next(Changes.Length)];
            draft.Detail = "";
            make(draft);
            made.Add($"{name}{draft.Detail} in {draft.LastFile}");
        }

        return new Mutation(string.Join("; ", made), draft.ToFolder());
    }
}
