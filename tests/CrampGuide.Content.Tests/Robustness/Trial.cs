using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>One reading of a folder that somebody broke: what it cost, and where it broke its word.</summary>
/// <param name="What">What was done to the folder.</param>
/// <param name="Edition">Whether an edition came of it.</param>
/// <param name="Took">How long the reading took, the search index with it.</param>
/// <param name="Allocated">Bytes that the reading asked for, whether it kept them or not: never less than it held.</param>
/// <param name="Broken">Promises that were not kept.</param>
sealed record Trial(string What, bool Edition, TimeSpan Took, long Allocated, ImmutableArray<string> Broken)
{
    /// <summary>The longest that a reading may take.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>The most bytes that a reading may ask for.</summary>
    public const long Most = 400_000_000;

    /// <summary>The repository's content with a drawing on one of its pages, which it has none of yet.</summary>
    public static ContentFolder WithDrawing(ContentFolder folder) => folder with
    {
        Files =
        [
            .. folder.Files.Select(file => file.Path == "topics/first-aid.md" ? file with { Bytes = (byte[])[.. file.Bytes.Span, .. "\n:: picture calf A calf with a line across.\n"u8] } : file),
            new ContentFile("pictures/calf.svg", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n<g fill=\"none\">\n<path d=\"M0 0L10 10\"/>\n</g>\n</svg>\n")),
        ],
    };

    /// <summary>Reads the folder once, on this thread.</summary>
    public static Trial Of(string what, ContentFolder folder)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        Reading reading;
        try
        {
            reading = Reading.Of(folder);
        }
        catch (Exception e)
        {
            return new Trial(what, false, watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before, [$"{e.GetType().Name}: {e.Message} {e.StackTrace}"]);
        }

        var (took, allocated) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
        return new Trial(what, reading.IsGood, took, allocated, [.. Promises.Broken(folder, reading)]);
    }
}
