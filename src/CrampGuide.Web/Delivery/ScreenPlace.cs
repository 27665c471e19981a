using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Markup;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Paper;

namespace CrampGuide.Web.Delivery;

/// <summary>A page of this site as a place for prose. Where its links lead is listed for paper, when there is a list.</summary>
sealed class ScreenPlace(GuideLinks links, PhoneNumbers numbers, AddressList? outside = null) : Place
{
    public override PhoneNumbers Numbers => numbers;

    public override string AddressOf(PageAddress page) => links.To(page);

    public override string AddressOf(Claim claim) => links.To(claim);

    public override string AddressOf(Source source) => GuideLinks.ToFoot(source);

    public override int? NoteOf(PageAddress page) => outside?.NumberOf(page);

    public override int? NoteOf(Uri target) => outside?.NumberOf(target);

    public override int? NoteOf(Claim claim) => outside?.NumberOf(claim);

    public Html Write(ProseText text, ImmutableArray<Source> sources) => new HtmlProseWriter(this, sources).Write(text);

    public Html Write(ImmutableArray<Inline> line) => new HtmlProseWriter(this, []).Write(line);
}
