using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

public sealed class SnippetTests
{
    [Fact]
    public void The_sentence_that_fits_best_is_shown_with_its_words_marked() =>
        Assert.Equal("Then [stretch] the [calf] slowly.", Shown("Sit down. Then stretch the calf slowly. Breathe.", "stretch", "calf"));

    [Fact]
    public void Every_form_of_a_word_is_marked() =>
        Assert.Equal("[Stretching] and [stretches] help.", Shown("Stretching and stretches help.", "stretch"));

    [Fact]
    public void The_summary_is_shown_where_no_sentence_fits() => Assert.Equal("The summary.", Shown("Sit down. Breathe.", "tetanus"));

    [Fact]
    public void A_number_with_a_point_ends_no_sentence() => Assert.Equal("About 1.5 [litres] a day.", Shown("Drink. About 1.5 litres a day.", "litr"));

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var shown = Shown("Stretch " + string.Concat(Enumerable.Repeat("slowly and ", 40)) + "rest.", "stretch");
        Assert.EndsWith(" …", shown);
        Assert.InRange(shown.Length, 100, 190);
        Assert.Matches("(slowly|and) …$", shown);
    }

    [Fact]
    public void Snippets_of_the_guide_mark_what_was_asked_and_no_small_words()
    {
        foreach (var result in RepositoryContent.Edition.Search.Search("the calf").Results)
        {
            Assert.NotEmpty(result.Snippet);
            Assert.DoesNotContain(result.Snippet, part => part.Marked && part.Text.ToLowerInvariant() is "the" or "in" or "with" or "is");
        }
    }

    [Fact]
    public void Snippets_are_text_without_tokens()
    {
        var parts = new[] { "call", "help", "emergency number", "quinine" }.SelectMany(query => RepositoryContent.Edition.Search.Search(query).Results).SelectMany(result => result.Snippet);
        Assert.DoesNotContain(parts, part => part.Text.Contains('{', StringComparison.Ordinal) || part.Text.Contains("..", StringComparison.Ordinal));
    }

    static string Shown(string text, params string[] terms) => string.Concat(
        Snippets.Of(text, "The summary.", terms.ToHashSet()).Select(part => part.Marked ? $"[{part.Text}]" : part.Text));
}
