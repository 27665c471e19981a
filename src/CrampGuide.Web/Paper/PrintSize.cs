namespace CrampGuide.Web.Paper;

/// <summary>The sizes in which paper is printed, as addresses name them.</summary>
static class PrintSize
{
    /// <summary>18 pt throughout, which readers with low vision ask for.</summary>
    public const string Large = "large";
}
