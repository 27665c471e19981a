using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>What the search takes for an emergency is not cared for at home.</summary>
static class MildSign
{
    public static readonly Rule Rule = Rule.Error(
        "CG0623",
        "No sign under 'selfcare' raises the emergency banner when it is typed into the search.",
        "The guide would tell the same reader to stay at home on one page, and to call for help on the next.",
        "::: selfcare Look after yourself at home if:\n- you have chest pain\n:::",
        "::: emergency Call {emergency-number} now if:\n- you have chest pain\n:::");

    public static IEnumerable<Finding> Find(GuideInHand hand) =>
        from page in hand.Pages
        from sign in Sign.Of(page.Page)
        where sign.Level == Urgency.Selfcare && hand.Search.RaisesBanner(sign.Text)
        select new Finding(page.Page.Facts.File, sign.Line, $"this sign stands under care at home, and the search takes it for an emergency: '{Report.Shown(sign.Text)}'");
}
