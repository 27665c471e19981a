using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;

namespace CrampGuide.Content.Checks;

/// <summary>What a rule over one page may look at; what several rules ask for is made once.</summary>
sealed class PageInHand
{
    public PageInHand(Page page)
    {
        Page = page;
        Sayings = [.. Language.Sayings.Of(page)];
        Level = ReadingLevel.Of(page, Sayings);
    }

    public Page Page { get; }

    public ImmutableArray<Saying> Sayings { get; }

    /// <summary>How hard it is to read, with the claims it shows.</summary>
    public ReadingLevel Level { get; }
}
