namespace CrampGuide.Web.Openings;

/// <summary>
/// Marks a page whose fetching opens checklists: the one in its route, or those of the pack in its query. The counting
/// stands in front of the page, so that the page itself can be cached.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
sealed class CountsOpeningAttribute(OpeningWay way) : Attribute
{
    public OpeningWay Way => way;
}
