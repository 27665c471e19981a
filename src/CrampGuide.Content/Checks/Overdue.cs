using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>A page is held against its sources again by the day it names.</summary>
static class Overdue
{
    public static readonly Rule Rule = Rule.Warning(
        "CG0617",
        "No page is past its 'next-check'.",
        "Advice changes. A page that is overdue says so to its readers, who then trust it less, and rightly.",
        "next-check: 2026-05-22, read on 2026-11-22",
        "the page checked again, 'checked: 2026-11-22' and 'next-check: 2027-05-22'");

    public static IEnumerable<Finding> Find(GuideInHand hand) => hand.Options.Today is not { } today
        ? []
        : CheckDays.Of(hand).Where(day => day.Day < today).Select(day => new Finding(day.File, day.Line, $"{day.What} should have been checked by {day.Day:yyyy-MM-dd}"));
}
