using CrampGuide.Content;

namespace CrampGuide.Web.Editions;

/// <summary>The one holder of the edition that readers see.</summary>
sealed class CurrentEdition(Edition first)
{
    volatile Edition edition = first;

    /// <summary>Ask once a request: it must see one edition from beginning to end.</summary>
    public Edition Edition => edition;

    public void Replace(Edition next) => edition = next;
}
