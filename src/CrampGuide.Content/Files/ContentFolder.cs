using System.Security.Cryptography;
using System.Text;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Files;

/// <summary>
/// The content folder as it was at one moment: its files in memory, and what kept others from being read.
/// </summary>
/// <param name="Name">The folder's own name, put in front of paths in problems.</param>
/// <param name="Files">The files, by path in ordinal order.</param>
/// <param name="Problems">Files that could not be read or are too large.</param>
public sealed record ContentFolder(string Name, IReadOnlyList<ContentFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>
    /// The version of an edition made from these files: 10 hexadecimal digits, the same for the same paths and bytes.
    /// Hashes all files each time it is asked for.
    /// </summary>
    public string Version
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in Files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                // Lengths stand between the parts, so that no two folders feed the hash the same bytes.
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Bytes.Length}\n"));
                hash.AppendData(file.Bytes.Span);
            }

            return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
        }
    }

    /// <summary>Reads a folder whole. Never throws for what stands in it: unreadable files are problems.</summary>
    /// <param name="path">The folder. One that does not exist gives a folder with a problem.</param>
    public static ContentFolder Read(string path)
    {
        var full = Path.GetFullPath(path);
        var name = Report.Shown(Path.GetFileName(Path.TrimEndingDirectorySeparator(full)));
        var problems = new List<Problem>();
        var files = new List<ContentFile>();
        try
        {
            foreach (var entry in FilesBelow(full))
            {
                var inFolder = Path.GetRelativePath(full, entry.FullName).Replace('\\', '/');
                if (files.Count == Caps.Files)
                {
                    problems.Add(Fault(FileRules.NotTooLarge, name, inFolder, $"the folder holds more than {Caps.Files} files"));
                    break;
                }

                ReadFile(entry, inFolder, name, files, problems);
                if (files.Sum(file => file.Bytes.Length) <= Caps.FolderBytes) continue;
                problems.Add(Fault(FileRules.NotTooLarge, name, inFolder, $"the folder holds more than {Caps.FolderBytes:N0} bytes up to this file"));
                break;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Fault(FileRules.Readable, name, "", $"the folder cannot be read: {e.Message}"));
        }

        return new ContentFolder(name, files, problems);
    }

    // Hidden files are left by editors and file systems; what a person meant to publish is not hidden. Folders stand one
    // deep: a link that leads back to where it stands goes no further than that.
    static IEnumerable<FileInfo> FilesBelow(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 2, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
            .Where(file => !Path.GetRelativePath(folder, file.FullName).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.')))
            .OrderBy(file => file.FullName, StringComparer.Ordinal);

    static void ReadFile(FileInfo file, string inFolder, string name, List<ContentFile> files, List<Problem> problems)
    {
        try
        {
            // A mounted volume may hold its files as links. A pipe or a device says that it is empty, and reading it never ends.
            var length = file.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : file.Length;
            if (length == 0) problems.Add(Fault(FileRules.Present, name, inFolder, "the file is empty, or it is no ordinary file"));
            else if (length > Caps.DataBytes) problems.Add(Fault(FileRules.NotTooLarge, name, inFolder, $"the file has {length:N0} bytes; no file may have more than {Caps.DataBytes:N0}"));
            else files.Add(new ContentFile(inFolder, File.ReadAllBytes(file.FullName)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(Fault(FileRules.Readable, name, inFolder, $"the file cannot be read: {e.Message}"));
        }
    }

    static Problem Fault(Rule rule, string name, string inFolder, string reason) =>
        new(Report.Shown($"{name}/{inFolder}".TrimEnd('/'), 300), 1, rule, Report.Shown(reason, 300));
}
