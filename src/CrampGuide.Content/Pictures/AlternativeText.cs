namespace CrampGuide.Content.Pictures;

/// <summary>Words that stand for a drawing. No rule can tell whether they are good; these tell that there are some.</summary>
static class AlternativeText
{
    const int FewestWords = 4;

    public static bool SaysSomething(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => word.Any(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase).Count() >= FewestWords;
}
