namespace CrampGuide.Content.Search.Phrases;

/// <summary>What a phrase looks like when it is typed: every way, where there are few.</summary>
sealed class PhraseForms
{
    /// <summary>The browser holds them all, to look through while someone types.</summary>
    const int Most = 40;

    readonly Dictionary<string, string[]> classes = new(StringComparer.Ordinal);

    /// <summary>Once for each class, however many others name it.</summary>
    public void Add(string name, IEnumerable<PhrasePattern> entries)
    {
        string[] forms = [.. entries.Select(entry => Of(entry).ToList()).TakeWhile(ways => ways.Count > 0).SelectMany(ways => ways).Distinct().Take(Most + 1)];
        classes.TryAdd(name, forms);
    }

    /// <summary>The ways to type a phrase of one part and without a gap; none where there are too many.</summary>
    public IEnumerable<string> Of(PhrasePattern pattern)
    {
        if (pattern.Parts is not [var part] || part.Steps.Any(step => step.Later)) return [];
        List<string> forms = [""];
        foreach (var step in part.Steps)
        {
            var next = step.Choices.SelectMany(Ways).Concat(step.Optional ? [""] : []).Distinct().Take(Most + 1).ToList();
            if (forms.Count * next.Count > Most) return [];
            forms = [.. forms.SelectMany(form => next.Select(word => form.Length == 0 || word.Length == 0 ? form + word : $"{form} {word}"))];
        }

        return forms.Where(form => form.Length > 0);
    }

    // Every way to say the first word, with every way to say the next behind it.
    IEnumerable<string> Ways(PhraseChoice choice) =>
        choice.Words.Select(word => word.IsClass ? classes[word.Text] : [word.Text]).Aggregate((first, next) => [.. first.SelectMany(way => next.Select(word => $"{way} {word}")).Take(Most + 1)]);
}
