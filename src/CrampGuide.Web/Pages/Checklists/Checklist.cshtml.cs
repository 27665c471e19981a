using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Openings;
using CrampGuide.Web.Pages.Shared;

namespace CrampGuide.Web.Pages.Checklists;

/// <summary>One red-flag checklist.</summary>
[CountsOpening(OpeningWay.Page)]
sealed class ChecklistModel(GuidePage site) : SlugPageModel<Checklist>(site, PageKind.Checklist);
