using System.Collections.Immutable;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Paper;
using CrampGuide.Content.Prose;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;
using Microsoft.AspNetCore.Html;

namespace CrampGuide.Web.Paper;

/// <summary>
/// Paper made from a topic, written for a place: a page of its own, or a pack. Its address carries the fingerprint of the
/// guide's words on it and of the numbers to call.
/// </summary>
sealed class FormOnPaper(GuidePage site, PaperForm form, Place place, bool isLarge)
{
    readonly HtmlProseWriter writer = new(place, []);

    public PaperForm Form => form;

    /// <summary>Put in front of ids, so that several papers can stand on one page.</summary>
    public string IdPrefix => place.IdPrefix;

    public string Path => site.Links.To(form);

    public bool IsLarge => isLarge;

    public string Mark => MarkWith(site.Numbers);

    public string MarkWith(PhoneNumbers numbers) => Fingerprint.Of(string.Join('\n', Lines(form).Select(new TextProseWriter(numbers).Write)));

    public string Address => site.Address.Of($"{Path}?printed={Dates.Iso(site.Today)}&text={Mark}{site.PaperQuery}{(isLarge ? $"&size={PrintSize.Large}" : "")}");

    // Eight cards on a page carry the same.
    public QrCode Code => field ??= new(Address);

    public IHtmlContent Heading(int level, string text, string id) => place.Heading(level, text, id);

    public IHtmlContent Write(ImmutableArray<Inline> line) => new MarkupContent(writer.Write(line));

    public static string ViewOf(PaperForm form) => form switch { WalletCard => "_WalletCardPaper", CrampDiary => "_CrampDiaryPaper", _ => "_AppointmentPaper" };

    public static string StyleOf(PaperForm form) => form is WalletCard ? "cards-to-cut" : "form-paper";

    static IEnumerable<ImmutableArray<Inline>> Lines(PaperForm form) => form switch
    {
        WalletCard card => card.Cards.SelectMany(one => WalletCard.Signs(one).Prepend(one.Title)),
        CrampDiary diary => [.. diary.Columns, PaperForm.Foot],
        AppointmentSheet sheet => [.. sheet.Asked, .. sheet.Medicines, .. sheet.ToAsk, PaperForm.Foot],
        _ => throw new InvalidOperationException($"No way to write {form.GetType().Name}."),
    };
}
