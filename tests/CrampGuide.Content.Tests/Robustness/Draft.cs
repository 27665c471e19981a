using System.Text;
using CrampGuide.Content.Files;

namespace CrampGuide.Content.Tests.Robustness;

/// <summary>A folder while it is being changed.</summary>
sealed class Draft(ContentFolder start, Random random)
{
    readonly SortedDictionary<string, byte[]> files = new(start.Files.ToDictionary(file => file.Path, file => file.Bytes.ToArray()), StringComparer.Ordinal);

    public Random Random => random;

    public string LastFile { get; private set; } = "";

    /// <summary>More about the last change, where its name does not say all.</summary>
    public string Detail { get; set; } = "";

    public string AnyFile() => Pick([.. files.Keys]);

    /// <summary>Some file with that ending; any file where there is none.</summary>
    public string AnyFile(string ending)
    {
        var some = files.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal)).ToArray();
        return some.Length > 0 ? Pick(some) : AnyFile();
    }

    public byte[] this[string path]
    {
        get => files[path];
        set
        {
            LastFile = path;
            files[path] = value;
        }
    }

    // Not strict: bytes that are no text are changed like the rest.
    public string Text(string path) => Encoding.UTF8.GetString(files[path]);

    public void SetText(string path, string text) => this[path] = Encoding.UTF8.GetBytes(text);

    public void Remove(string path)
    {
        LastFile = path;
        if (files.Count > 1) files.Remove(path);
    }

    public T Pick<T>(T[] from) => from[random.Next(from.Length)];

    /// <summary>A range inside a length, mostly short.</summary>
    public (int At, int Count) Range(int length)
    {
        var at = random.Next(length + 1);
        var most = random.Next(3) == 0 ? length - at : Math.Min(length - at, 80);
        return (at, random.Next(most + 1));
    }

    public ContentFolder ToFolder() => new(start.Name, [.. files.Select(file => new ContentFile(file.Key, file.Value))], []);
}
