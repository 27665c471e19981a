namespace CrampGuide.Benchmarks;

/// <summary>Finds the content of the checkout the benchmark was built from.</summary>
static class Repository
{
    public static string Content { get; } = Find();

    public static string WebProject { get; } = Path.GetFullPath(Path.Combine(Content, "..", "src", "CrampGuide.Web"));

    static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "CrampGuide.sln"))) return Path.Combine(directory.FullName, "content");
        }

        throw new DirectoryNotFoundException("The benchmarks run inside a checkout.");
    }
}
