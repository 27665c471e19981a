namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Puts a text where a parser meets it: on lines of its own, behind a key, or anywhere.</summary>
static class Places
{
    public static void Insert(Draft draft, string file, string text, bool line)
    {
        var old = draft.Text(file);
        var at = draft.Random.Next(old.Length + 1);
        if (!line && draft.Random.Next(2) == 0) draft.SetText(file, BehindKey(old, at, text));
        else if (!line) draft.SetText(file, old.Insert(at, text));
        else draft.SetText(file, old.Insert(old.LastIndexOf('\n', Math.Max(0, at - 1)) + 1, draft.Random.Next(2) == 0 ? $"\n{text}\n\n" : text + "\n"));
    }

    // In place of a value, so that what stands there is read as one.
    static string BehindKey(string old, int from, string text)
    {
        var key = old.IndexOf(": ", Math.Min(from, old.Length), StringComparison.Ordinal);
        if (key < 0) return old + text;
        var end = old.IndexOf('\n', key);
        return string.Concat(old.AsSpan(0, key + 2), text, end < 0 ? "" : old.AsSpan(end));
    }
}
