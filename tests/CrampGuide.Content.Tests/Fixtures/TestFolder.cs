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

    /// <summary>The number of the first line that holds a text, counted from 1.</summary>
    public int LineOf(string path, string text)
    {
        var lines = Text(path).ReplaceLineEndings("\n").Split('\n');
        var line = Array.FindIndex(lines, line => line.Contains(text, StringComparison.Ordinal)) + 1;
        Assert.True(line > 0, $"'{text}' is not in {path}");
        return line;
    }

    public Reading Read() => Reading.Of(ToContentFolder(Files.Select(file => new ContentFile(file.Key, file.Value))));

    public Reading ReadInOtherOrder() => Reading.Of(ToContentFolder(Files.Reverse().Select(file => new ContentFile(file.Key, file.Value))));

    static ContentFolder ToContentFolder(IEnumerable<ContentFile> files) => new(Name, [.. files], []);
}
