namespace CrampGuide.Content.Tests.Robustness;

/// <summary>Changes that a torn write, a bad disk or a wrong program makes: they know nothing of text.</summary>
static class ByteChanges
{
    static readonly byte[][] BadText =
    [
        [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE2, 0x82], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x00], [0x1B, 0x5B], [0xC2, 0x85], [0xE2, 0x80, 0xA8],
        [0xE2, 0x80, 0xAE], [0x0D], [0x0C], [0x0B],
    ];

    public static IEnumerable<(string Name, Action<Draft> Make)> All { get; } =
    [
        ("cut short", In((bytes, draft) => bytes[..draft.Random.Next(bytes.Length + 1)])),
        ("a piece cut out", In(CutOut)),
        ("a piece doubled", In(Doubled)),
        ("doubled whole", In((bytes, _) => [.. bytes, .. bytes])),
        ("two pieces swapped", In(Swapped)),
        ("bits flipped", In((bytes, draft) => Each(bytes, draft, old => (byte)(old ^ (1 << draft.Random.Next(8)))))),
        ("random bytes", In((bytes, draft) => Each(bytes, draft, _ => (byte)draft.Random.Next(256)))),
        ("other signs", In((bytes, draft) => Each(bytes, draft, _ => (byte)draft.Random.Next(' ', '~')))),
        ("bytes that are no text", In((bytes, draft) => Inserted(bytes, draft.Random.Next(bytes.Length + 1), draft.Pick(BadText)))),
    ];

    static Action<Draft> In(Func<byte[], Draft, byte[]> change) => draft =>
    {
        var file = draft.AnyFile();
        draft[file] = change(draft[file], draft);
    };

    static byte[] CutOut(byte[] bytes, Draft draft)
    {
        var (at, count) = draft.Range(bytes.Length);
        return [.. bytes[..at], .. bytes[(at + count)..]];
    }

    static byte[] Doubled(byte[] bytes, Draft draft)
    {
        var (at, count) = draft.Range(bytes.Length);
        return Inserted(bytes, at, bytes.AsSpan(at, count));
    }

    static byte[] Swapped(byte[] bytes, Draft draft)
    {
        int[] cuts = [.. Enumerable.Range(0, 4).Select(_ => draft.Random.Next(bytes.Length + 1)).Order()];
        return [.. bytes[..cuts[0]], .. bytes[cuts[2]..cuts[3]], .. bytes[cuts[1]..cuts[2]], .. bytes[cuts[0]..cuts[1]], .. bytes[cuts[3]..]];
    }

    static byte[] Each(byte[] bytes, Draft draft, Func<byte, byte> change)
    {
        var changed = bytes.ToArray();
        for (var left = draft.Random.Next(1, 20); left > 0 && changed.Length > 0; left--)
        {
            var at = draft.Random.Next(changed.Length);
            changed[at] = change(changed[at]);
        }

        return changed;
    }

    static byte[] Inserted(byte[] bytes, int at, ReadOnlySpan<byte> more) => [.. bytes[..at], .. more, .. bytes[at..]];
}
