using CrampGuide.Content.Guide;
using CrampGuide.Content.Language;
using CrampGuide.Content.Prose;
using CrampGuide.Content.Rules;

namespace CrampGuide.Content.Checks;

/// <summary>Dangerous advice is named, never given: what stands here must be of no use to someone who wants to follow it.</summary>
static class DangerNoInstruction
{
    public static readonly Rule Rule = Rule.Error(
        "CG0606",
        "A dangerous claim names no amount, and no sentence of the guide tells anyone to use a poison, or how much of it.",
        "People copy amounts and recipes, also from a page that warns of them. Say what is claimed, not how it is done.",
        "claim: Take 2 drops of henbane tincture before bed",
        "claim: Black henbane tincture helps with pain and spasm");

    public static IEnumerable<Finding> Find(GuideInHand hand)
    {
        var claims = hand.File("claims.yml");
        return hand.Guide.Claims.SelectMany(claim => Of(claim).Select(fault => new Finding(claims, claim.Line, $"{claim.Id} {fault}")))
            .Concat(from page in hand.Pages
                    from saying in page.Sayings.Concat(HeadingsAndCells(page.Page))
                    from order in Instructions.In(saying.Text)
                    select new Finding(page.Page.Facts.File, saying.Line, $"this reads as an instruction to use something that harms people: '{Report.Shown(order)}'"));
    }

    static IEnumerable<string> Of(Claim claim)
    {
        if (claim.Verdict == Verdict.Dangerous && Sayings.Of(claim).Select(saying => Instructions.AmountIn(saying.Text)).FirstOrDefault(amount => amount is not null) is { } amount)
            return [$"is dangerous and names an amount ('{Report.Shown(amount)}'): say what is claimed, not how it is done"];
        return Sayings.Of(claim).SelectMany(saying => Instructions.In(saying.Text)).Select(order => $"reads as an instruction to use something that harms people: '{Report.Shown(order)}'");
    }

    static IEnumerable<Saying> HeadingsAndCells(Page page) => page.Body.Blocks.SelectMany(block => block switch
    {
        Heading heading => [new Saying(heading.Line, TextProseWriter.Plain(heading.Content))],
        // A row is read as one: what is taken stands in one cell, how in the next.
        Table table => table.Rows.Select(row => new Saying(table.Line, string.Join(": ", row.Select(cell => TextProseWriter.Plain(cell))))),
        _ => Enumerable.Empty<Saying>(),
    });
}
