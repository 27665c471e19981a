namespace CrampGuide.Web.Editions;

/// <summary>Finds the content folder.</summary>
static class ContentPath
{
    const string Folder = "content";

    /// <summary>The folder that was set; else the one that was published beside the site; else the repository's.</summary>
    public static string Of(ContentOptions options, IHostEnvironment environment)
    {
        var root = environment.ContentRootPath;
        if (!string.IsNullOrEmpty(options.Path)) return Path.GetFullPath(options.Path, root);
        var beside = Path.Combine(root, Folder);
        return Directory.Exists(beside) ? beside : Path.GetFullPath(Path.Combine(root, "..", "..", Folder));
    }
}
