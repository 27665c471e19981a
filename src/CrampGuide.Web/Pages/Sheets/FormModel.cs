using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Paper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages.Sheets;

/// <summary>A page of paper that is made from a topic.</summary>
abstract class FormModel<TForm>(GuidePage site, string what, bool isWrittenOn, Func<PaperForms, TForm> choose) : PageModel where TForm : PaperForm
{
    [BindProperty(SupportsGet = true)]
    public PaperAddress Scanned { get; init; } = new();

    public TForm Form => choose(site.Guide.Forms);

    public FormOnPaper OnPaper => field ??= new(site, Form, site.Place, Scanned.IsLarge && isWrittenOn);

    public PaperCheck? Paper => PaperCheck.Of(what, isWrittenOn, Scanned, OnPaper.Mark, Form.Topic.Facts.Freshness, site.Today)?.OrOf(() => OtherPaper.Of(site, Scanned.Mark));

    public IActionResult OnGet() => Scanned.Elsewhere(site, OnPaper.MarkWith) is { } address ? Redirect(address) : Page();
}

/// <summary>The wallet card, eight on a page.</summary>
sealed class WalletCardModel(GuidePage site) : FormModel<WalletCard>(site, "card", false, forms => forms.Wallet)
{
    /// <summary>As many as fit on A4 and Letter.</summary>
    public const int OnOnePage = 8;
}

/// <summary>The cramp diary.</summary>
sealed class CrampDiaryModel(GuidePage site) : FormModel<CrampDiary>(site, "diary", true, forms => forms.Diary)
{
    /// <summary>Lines, one for a cramp: two weeks with a cramp a day.</summary>
    public const int Lines = 14;
}

/// <summary>The appointment sheet.</summary>
sealed class AppointmentModel(GuidePage site) : FormModel<AppointmentSheet>(site, "sheet", true, forms => forms.Appointment)
{
    /// <summary>Lines for medicines; more are written between them.</summary>
    public const int Medicines = 4;
}
