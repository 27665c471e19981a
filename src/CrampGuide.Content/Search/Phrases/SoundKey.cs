using System.Text;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>How a word sounds in English, roughly: words with one key are often written for each other ("seezure", "seizure").</summary>
static class SoundKey
{
    static readonly (string Written, string Heard)[] Pairs =
    [
        ("ph", "f"), ("kn", "n"), ("wr", "r"), ("ps", "s"), ("ght", "t"), ("gh", ""), ("ck", "k"), ("sch", "sk"), ("tch", "x"), ("ch", "x"), ("sh", "x"), ("tio", "x"), ("sio", "x"), ("th", "t"), ("qu", "k"), ("dg", "j"),
        ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("ge", "je"), ("gi", "ji"), ("mb", "m"),
    ];

    public static string Of(string word)
    {
        var key = new StringBuilder();
        for (var at = 0; at < word.Length;)
        {
            var rest = word.AsSpan(at);
            var (taken, heard) = (1, (char?)word[at]);
            foreach (var (written, sound) in Pairs)
            {
                if (!rest.StartsWith(written, StringComparison.Ordinal)) continue;
                (taken, heard) = (written.Length, sound.Length > 0 ? sound[0] : null);
                break;
            }

            if (heard is { } c && Consonant(c) is { } letter && (key.Length == 0 || key[^1] != letter)) key.Append(letter);
            else if (heard is not null && at == 0) key.Append('a');
            at += taken;
        }

        return key.ToString();
    }

    // Vowels are what people miss most; h, w and y are hardly heard.
    static char? Consonant(char c) => c switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or 'w' => null,
        'c' or 'q' => 'k',
        'z' => 's',
        'v' => 'f',
        _ => c,
    };
}
