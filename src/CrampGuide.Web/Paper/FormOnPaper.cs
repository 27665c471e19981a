using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;

namespace CrampGuide.Web.Paper;

/// <summary>Paper made from a topic, with the fingerprint of all words on it that are the guide's.</summary>
sealed class FormOnPaper(GuidePage site, PaperForm form)
{
    public PaperForm Form => form;

    public string Path => site.Links.To(form);

    public string Mark => Fingerprint.Of(string.Join('\n', Lines(form).Select(new TextProseWriter(site.Numbers).Write)));

    public string Address => site.Address.Of($"{Path}?printed={Dates.Iso(site.Today)}&text={Mark}");

    public QrCode Code => new(Address);

    static IEnumerable<ImmutableArray<Inline>> Lines(PaperForm form) => form switch
    {
        WalletCard card => card.Cards.SelectMany(one => Signs(one).Prepend(one.Title)),
        CrampDiary diary => diary.Columns,
        AppointmentSheet sheet => [.. sheet.Asked, .. sheet.Medicines, .. sheet.ToAsk],
        _ => throw new InvalidOperationException($"No way to write {form.GetType().Name}."),
    };

    /// <summary>The signs of an emergency card, a line each.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Signs(Callout card) =>
        card.Content.OfType<ItemList>().SelectMany(list => list.Items).SelectMany(item => item.OfType<Paragraph>()).Select(item => item.Content);
}
