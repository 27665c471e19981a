using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Paper;

/// <summary>A page's place in a pack: links to pages of the pack stay in it, and where the others lead is listed at its end.</summary>
sealed class PackPlace(GuidePage site, ImmutableHashSet<string> inside, AddressList outside, PageAddress page) : Place
{
    // A slug holds no dot: no two pages make the same id.
    public override string IdPrefix => $"{IdOf(page)}.";

    public override string TitleId => $"{IdPrefix}title";

    public override int HeadingShift => 1;

    public override PhoneNumbers Numbers => site.Numbers;

    /// <summary>The id of a page in a pack.</summary>
    public static string IdOf(PageAddress page) => page.Name.Replace('/', '.');

    public override string AddressOf(PageAddress page) => !inside.Contains(page.Name) ? site.Links.To(page)
        : page.Anchor is null ? $"#{IdOf(page)}" : $"#{IdOf(page)}.{Uri.EscapeDataString(page.Anchor)}";

    public override string AddressOf(Claim claim) => site.Links.To(claim);

    public override string AddressOf(Source source) => $"#{IdPrefix}{GuideLinks.FootId(source)}";

    public override int? NoteOf(PageAddress page) => inside.Contains(page.Name) ? null : outside.NumberOf(page);

    public override int? NoteOf(Uri target) => outside.NumberOf(target);

    public override int? NoteOf(Claim claim) => outside.NumberOf(claim);
}
