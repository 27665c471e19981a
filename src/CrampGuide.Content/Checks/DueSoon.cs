using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Tells in time that a page will have to be checked again. Nothing is wrong yet, so a strict check passes.</summary>
static class DueSoon
{
    public const int Days = 30;

    public static readonly Rule Rule = Rule.Note(
        "CG0618",
        "A page that is due within 30 days is told beforehand.",
        "Holding a page against its sources takes time; it should not start on the day it is due.",
        "next-check: 2026-12-01, read on 2026-11-22",
        "the page checked before that day");

    public static IEnumerable<Finding> Find(GuideInHand hand) => hand.Options.Today is not { } today
        ? []
        : CheckDays.Of(hand).Where(day => day.Day >= today && day.Day.DayNumber - today.DayNumber <= Days)
            .Select(day => new Finding(day.File, day.Line, $"{day.What} is due for a check by {day.Day:yyyy-MM-dd}, in {day.Day.DayNumber - today.DayNumber} days"));
}
