using System.Collections.Frozen;

namespace CrampGuide.Content.Search.English;

/// <summary>
/// The words of English in common use, British and American, so that none of them is taken for a slip. From SCOWL; its
/// licence stands beside the list.
/// </summary>
static class EnglishWords
{
    static readonly Lazy<FrozenSet<string>> All = new(Read);

    /// <summary>Whether a word in small letters is one of them, or a form of one.</summary>
    public static bool Has(string plain) => All.Value.Contains(plain) || All.Value.Contains(Words.Stem(plain));

    static FrozenSet<string> Read()
    {
        using var list = new StreamReader(typeof(EnglishWords).Assembly.GetManifestResourceStream("english-words")!);
        return list.ReadToEnd().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    }
}
