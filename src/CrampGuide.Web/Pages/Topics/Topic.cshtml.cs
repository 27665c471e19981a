using CrampGuide.Content.Guide;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Pages.Shared;

namespace CrampGuide.Web.Pages.Topics;

/// <summary>One topic.</summary>
sealed class TopicModel(GuidePage site) : SlugPageModel<Topic>(site, PageKind.Topic);
