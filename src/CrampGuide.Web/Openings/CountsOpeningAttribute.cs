namespace CrampGuide.Web.Openings;

/// <summary>
/// Marks a page whose fetching is the opening of the checklist in its route. The counting stands in front of the page,
/// so that the page itself can be cached.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class CountsOpeningAttribute : Attribute;
