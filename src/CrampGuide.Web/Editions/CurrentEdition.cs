using CrampGuide.Content;

namespace CrampGuide.Web.Editions;

/// <summary>The one holder of the edition that readers see, and of what keeps the last change from being it.</summary>
sealed class CurrentEdition(Edition first)
{
    volatile Edition edition = first;
    volatile string? notShown;

    /// <summary>Changes while a request is served: whoever answers readers asks for an <see cref="Edition"/> instead.</summary>
    public Edition Edition => edition;

    /// <summary>Why the content as it stands in the folder is not what readers see, without any of its text; else null.</summary>
    public string? NotShown => notShown;

    public void Replace(Edition next)
    {
        edition = next;
        notShown = null;
    }

    /// <summary>The edition stays; the folder holds something that cannot be shown.</summary>
    public void Keep(string reason) => notShown = reason;

    /// <summary>The edition stays, and it is what the folder holds.</summary>
    public void Confirm() => notShown = null;
}
