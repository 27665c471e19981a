using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;
using CrampGuide.Content.Prose;

namespace CrampGuide.Web.Delivery;

/// <summary>A page of this site as a place for prose.</summary>
sealed class ScreenPlace(GuideLinks links, PhoneNumbers numbers) : Place
{
    public override PhoneNumbers Numbers => numbers;

    public override string AddressOf(PageAddress page) => links.To(page);

    public override string AddressOf(Claim claim) => links.To(claim);

    public override string AddressOf(Source source) => GuideLinks.ToFoot(source);

    public Html Write(ProseText text, ImmutableArray<Source> sources) => new HtmlProseWriter(this, sources).Write(text);

    public Html Write(ImmutableArray<Inline> line) => new HtmlProseWriter(this, []).Write(line);
}
