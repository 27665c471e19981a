using System.Collections.Immutable;
using System.Text;
using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>A content folder in memory. Every change gives a new one, so tests can share what they start from.</summary>
sealed record TestFolder(ImmutableSortedDictionary<string, byte[]> Files)
{
    public const string Name = "content";

    public static TestFolder Empty { get; } = new(ImmutableSortedDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    public TestFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestFolder With(string path, Func<TestFolder, string> text) => With(path, text(this));

    public TestFolder With(string path, byte[] bytes) => new(Files.SetItem(path, bytes));

    public TestFolder Without(string path)
    {
        Assert.True(Files.ContainsKey(path), $"{path} is not there to be taken away");
        return new TestFolder(Files.Remove(path));
    }

    /// <summary>Changes one place of one file; a place that is not there, or twice, is a mistake of the test.</summary>
    public TestFolder Change(string path, string old, string now)
    {
        var parts = Text(path).Split(old);
        Assert.True(parts.Length == 2, $"'{old}' stands {parts.Length - 1} times in {path}");
        return With(path, string.Join(now, parts));
    }

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    /// <summary>The number of the line on which a text first starts, counted from 1.</summary>
    public int LineOf(string path, string text)
    {
        var whole = Text(path).ReplaceLineEndings("\n");
        var at = whole.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{text}' is not in {path}");
        // A text that starts with a line end is on the line below it.
        return whole.AsSpan(0, at).Count('\n') + 1 + (text.StartsWith('\n') ? 1 : 0);
    }

    public Reading Read(ReadingOptions? options = null) => Reading.Of(ToContentFolder(Files.Select(file => new ContentFile(file.Key, file.Value))), options);

    public string Version => ToContentFolder(Files.Select(file => new ContentFile(file.Key, file.Value))).Version;

    public Reading ReadInOtherOrder() => Reading.Of(ToContentFolder(Files.Reverse().Select(file => new ContentFile(file.Key, file.Value))));

    static ContentFolder ToContentFolder(IEnumerable<ContentFile> files) => new(Name, [.. files], []);
}
