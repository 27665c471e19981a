using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;

namespace CrampGuide.Content.Prose;

/// <summary>
/// Writes claims inside a topic: verdict first, the safe advice in prominence, each linked to the register, which holds
/// its evidence and sources.
/// </summary>
sealed class ClaimWriter(Place place, HtmlWriter writer)
{
    public void Write(ClaimRows rows, string heading)
    {
        writer.Open("div", ("class", "claims"));
        foreach (var claim in rows.Claims) Write(claim, heading);
        writer.Close("div");
    }

    void Write(Claim claim, string heading)
    {
        writer.Open("section", ("class", $"claim {claim.Verdict.Word()}"));
        writer.Open(heading).Open("span", ("class", "verdict")).Open("span", ("aria-hidden", "true")).Text(claim.Verdict.Sign()).Close("span")
            .Text($" {claim.Verdict.Name()}:").Close("span").Text($" {claim.Text}").Close(heading);
        writer.Open("p", ("class", "instead")).Text(claim.Instead).Close("p");
        writer.Open("p", ("class", "why")).Text(claim.Evidence).Text(" ");
        writer.Open("a", ("href", place.AddressOf(claim)), ("aria-label", $"{claim.Id}, evidence and sources"))
            .Text($"{claim.Id}: evidence and sources").Close("a");
        HtmlProseWriter.WriteNote(writer, place.NoteOf(claim));
        writer.Close("p").Close("section");
    }
}
