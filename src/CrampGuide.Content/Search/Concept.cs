namespace CrampGuide.Content.Search;

/// <summary>One thing a query asks for: a word, with everything that may mean it.</summary>
/// <param name="isSmall">Whether it says little by itself.</param>
sealed class Concept(bool isSmall)
{
    const int MostAlternatives = 24;

    readonly List<Alternative> alternatives = [];

    public bool IsSmall => isSmall;

    public IReadOnlyList<Alternative> Alternatives => alternatives;

    public void Add(int term, float weight)
    {
        if (term < 0 || alternatives.Count == MostAlternatives) return;
        var at = alternatives.FindIndex(other => other.Term == term);
        if (at < 0) alternatives.Add(new Alternative(term, weight));
        else if (alternatives[at].Weight < weight) alternatives[at] = new Alternative(term, weight);
    }
}

/// <summary>A term that may be meant, and how much so: 1 is what was typed.</summary>
readonly record struct Alternative(int Term, float Weight);
