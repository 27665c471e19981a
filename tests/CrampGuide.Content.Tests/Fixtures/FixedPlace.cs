using CrampGuide.Content.Guide;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>A place to write text for, with addresses that a reader of the examples can guess.</summary>
sealed class FixedPlace(PhoneNumbers numbers) : Place
{
    public override PhoneNumbers Numbers => numbers;

    public override string AddressOf(PageAddress page)
    {
        var folder = page.Kind switch { PageKind.Topic => "topics", PageKind.Checklist => "checklists", _ => "sheets" };
        return $"/{folder}/{page.Slug}" + (page.Anchor is null ? "" : "#" + page.Anchor);
    }

    public override string AddressOf(Claim claim) => $"/evidence#{claim.Id}";

    public override string AddressOf(Source source) => $"#source-{source.Id}";
}
