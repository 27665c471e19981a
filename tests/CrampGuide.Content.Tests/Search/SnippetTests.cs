using CrampGuide.Content.Tests.Fixtures;

namespace CrampGuide.Content.Tests.Search;

public sealed class SnippetTests
{
    [Fact]
    public void The_sentence_that_fits_best_is_shown_with_its_words_marked() =>
        Assert.Equal("Then [bend] the [ankle] slowly.", Shown("Sit down. Then bend the ankle slowly. Breathe.", "bend ankle"));

    [Fact]
    public void Every_form_of_a_word_is_marked() =>
        Assert.Equal("[Bending] and [bends] help.", Shown("Bending and bends help.", "bend"));

    [Fact]
    public void A_word_that_means_the_same_is_marked() =>
        Assert.Equal("The [ankle] is a joint.", Shown("The ankle is a joint.", "tarsus", folder => folder.Change(MinimalFolder.SearchWords, "synonyms:", "synonyms:\n  - [tarsus, ankle]")));

    [Fact]
    public void The_summary_is_shown_where_no_sentence_fits() => Assert.Equal("About [Night] cramps.", Shown("Sit down. Breathe.", "night"));

    [Fact]
    public void A_sign_of_a_care_card_is_not_shown_without_what_to_do_about_it() => Assert.Equal(
        "[Ankles] bend slowly.", Shown("Ankles bend slowly.\n\n::: urgent Call a doctor today if:\n- the ankle of one leg is hot\n:::", "ankle hot leg"));

    [Fact]
    public void A_number_with_a_point_ends_no_sentence() => Assert.Equal("About 1.5 [litres] a day.", Shown("Drink. About 1.5 litres a day.", "litres"));

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var shown = Shown("Bend " + string.Concat(Enumerable.Repeat("slowly and ", 40)) + "rest.", "bend");
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

    static string Shown(string text, string query, Func<TestFolder, TestFolder>? change = null)
    {
        var folder = MinimalFolder.WithTopicText(text);
        var found = (change?.Invoke(folder) ?? folder).Read().Edition!.Search.Search(query).Results.First(result => result.Title == "Night cramps");
        return string.Concat(found.Snippet.Select(part => part.Marked ? $"[{part.Text}]" : part.Text));
    }
}
