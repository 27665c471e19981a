using System.Collections.Immutable;

namespace CrampGuide.Content.Search.Phrases;

/// <summary>A phrase as an editor writes it, taken apart: parts that <c>+</c> joins, in any order.</summary>
/// <param name="Parts">What must be there.</param>
/// <param name="But">An everyday reason, behind <c>!</c>: where it stands in a query, the phrase counts for nothing. May be null.</param>
sealed record PhrasePattern(ImmutableArray<PhrasePart> Parts, PhrasePart? But)
{
    /// <summary>Each pair of parts may change places, so few are let through.</summary>
    public const int MostParts = 3;

    public IEnumerable<string> Classes => Parts.Concat(But is null ? [] : [But]).SelectMany(part => part.Classes);

    /// <summary>Takes a phrase apart; a fault is told in words for its editor.</summary>
    public static PhrasePattern? Parse(string text, out string? fault)
    {
        var parts = ImmutableArray.CreateBuilder<PhrasePart>();
        var steps = ImmutableArray.CreateBuilder<PhraseStep>();
        var later = false;
        fault = null;
        var pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var but = ButOf(pieces, ref fault);
        foreach (var piece in pieces.Append("+"))
        {
            if (piece == "+")
            {
                fault ??= steps.Count == 0 ? "a '+' needs words before and behind it" : later ? "a '*' stands between two words" : steps.All(step => step.Optional) ? "one word must be there, without '?'" : null;
                parts.Add(new PhrasePart(steps.DrainToImmutable()));
                later = false;
            }
            else if (piece == "*")
            {
                if (later || steps.Count == 0) fault ??= "a '*' stands between two words";
                later = true;
            }
            else
            {
                steps.Add(PhraseStep.Parse(piece, later, ref fault));
                later = false;
            }
        }

        if (parts.Count > MostParts) fault ??= $"'+' may join at most {MostParts} parts";
        return fault is null ? new PhrasePattern(parts.DrainToImmutable(), but) : null;
    }

    static PhrasePart? ButOf(List<string> pieces, ref string? fault)
    {
        var at = pieces.IndexOf("!");
        if (at < 0) return null;
        if (at != pieces.Count - 2) fault = "a '!' stands once, before the last word, its choices or its class";
        var step = PhraseStep.Parse(pieces[^1], false, ref fault);
        pieces.RemoveRange(at, pieces.Count - at);
        return new PhrasePart([step with { Optional = false }]);
    }
}

/// <summary>Words in order.</summary>
sealed record PhrasePart(ImmutableArray<PhraseStep> Steps)
{
    public IEnumerable<PhraseWord> Words => Steps.SelectMany(step => step.Choices).SelectMany(choice => choice.Words);

    public IEnumerable<string> Classes => Words.Where(word => word.IsClass).Select(word => word.Text);
}

/// <summary>One place in a part.</summary>
/// <param name="Choices">What may stand there.</param>
/// <param name="Later">Whether other words may stand before it.</param>
/// <param name="Optional">Whether it may be missing.</param>
sealed record PhraseStep(ImmutableArray<PhraseChoice> Choices, bool Later, bool Optional)
{
    /// <summary>The word, where there is no choice.</summary>
    public PhraseWord? Only => Choices is [{ Words: [var word] }] ? word : null;

    public static PhraseStep Parse(string piece, bool later, ref string? fault)
    {
        var optional = piece.EndsWith('?');
        var choices = ImmutableArray.CreateBuilder<PhraseChoice>();
        foreach (var choice in (optional ? piece[..^1] : piece).Split('|'))
        {
            var words = choice.Split('_');
            foreach (var word in words) fault ??= Fault(word);
            choices.Add(new PhraseChoice([.. words.Select(word => new PhraseWord(word.Trim('{', '}'), word.StartsWith('{')))]));
        }

        return new PhraseStep(choices.DrainToImmutable(), later, optional);
    }

    static string? Fault(string word)
    {
        if (word.StartsWith('{')) return word.Length > 2 && word.IndexOf('}') == word.Length - 1 && !word[1..].Contains('{') ? null : $"'{Report.Shown(word)}' is no name in braces such as {{leg}}";
        if (word.AsSpan().IndexOfAny("{}*+?") >= 0) return $"'{Report.Shown(word)}' holds a sign that stands by itself, or in another place";
        return Words.Plain(word).Any() ? null : word.Length == 0 ? "a '|' or '_' needs a word before and behind it" : $"'{Report.Shown(word)}' holds no word";
    }
}

/// <summary>Words that <c>_</c> joins: next to each other, and together one of the choices.</summary>
readonly record struct PhraseChoice(ImmutableArray<PhraseWord> Words);

/// <summary>A word, or the name of a class of words.</summary>
readonly record struct PhraseWord(string Text, bool IsClass);
