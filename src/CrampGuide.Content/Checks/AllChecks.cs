using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>
/// The rules that are no matter of form: what makes guidance safe, readable and kept up. Those of pages are held against
/// each page that was read, so that an editor sees them together with faults in other files; those of the guide need all of it.
/// </summary>
static class AllChecks
{
    static readonly (Rule Rule, Func<PageInHand, IEnumerable<Finding>> Find)[] OfPages =
    [
        (CardHeading.Rule, CardHeading.Find),
        (EmergencyFirst.Rule, EmergencyFirst.Find),
        (HeadingAfterCard.Rule, HeadingAfterCard.Find),
        (DoNot.Rule, DoNot.Find),
        (PageGrade.Rule, PageGrade.Find),
        (SentenceLength.Rule, SentenceLength.Find),
    ];

    static readonly (Rule Rule, Func<GuideInHand, IEnumerable<Finding>> Find)[] OfGuide =
    [
        (SameSignSameLevel.Rule, SameSignSameLevel.Find),
        (SignIsFound.Rule, SignIsFound.Find),
        (DangerNoInstruction.Rule, DangerNoInstruction.Find),
        (ClaimIsShown.Rule, ClaimIsShown.Find),
        (SafetyPointIsShown.Rule, SafetyPointIsShown.Find),
        (OtherNameOnce.Rule, OtherNameOnce.Find),
        (MedianGrade.Rule, MedianGrade.Find),
        (ClaimSentences.Rule, ClaimSentences.Find),
        (UnusedSource.Rule, UnusedSource.Find),
        (UnusedPicture.Rule, UnusedPicture.Find),
        (UnusedWord.Rule, UnusedWord.Find),
        (Overdue.Rule, Overdue.Find),
        (DueSoon.Rule, DueSoon.Find),
        (DatedChange.Rule, DatedChange.Find),
        (NumberByToken.Rule, NumberByToken.Find),
        (InTheFuture.Rule, InTheFuture.Find),
        (AddressIsKept.Rule, AddressIsKept.Find),
        (MildSign.Rule, MildSign.Find),
    ];

    public static IEnumerable<Rule> Rules => OfPages.Select(check => check.Rule).Concat(OfGuide.Select(check => check.Rule));

    public static IEnumerable<Problem> Of(PageInHand page) =>
        OfPages.SelectMany(check => check.Find(page).Select(finding => ProblemOf(check.Rule, finding)));

    public static IEnumerable<Problem> Of(GuideInHand guide) =>
        OfGuide.SelectMany(check => check.Find(guide).Select(finding => ProblemOf(check.Rule, finding)));

    static Problem ProblemOf(Rule rule, Finding finding) => new(finding.File, Math.Max(1, finding.Line), rule, Report.Shown(finding.Reason, 400));
}
