using CrampGuide.Content.Guide;

namespace CrampGuide.Content.Prose;

/// <summary>
/// Where a text is written: the addresses, ids and phone numbers of that place. The web project knows routes; this
/// library knows only this.
/// </summary>
public abstract class Place
{
    /// <summary>Put in front of every id, so that several texts can stand on one page.</summary>
    public virtual string IdPrefix => "";

    /// <summary>
    /// The id of the title above the text, where several texts stand on one page: the parts of each are then named after
    /// it, so that no two have the same name. Null where the page's title is the only one.
    /// </summary>
    public virtual string? TitleId => null;

    /// <summary>Added to the level of headings.</summary>
    public virtual int HeadingShift => 0;

    /// <summary>Whether a number can be called from here with a <c>tel:</c> link.</summary>
    public virtual bool CanDial => true;

    /// <summary>The numbers that stand for <see cref="NumberToken"/>.</summary>
    public abstract PhoneNumbers Numbers { get; }

    /// <summary>The address of a page.</summary>
    public abstract string AddressOf(PageAddress page);

    /// <summary>The address of a claim in the register.</summary>
    public abstract string AddressOf(Claim claim);

    /// <summary>The address of a source where it is listed for this text; its number on the page is given.</summary>
    public abstract string AddressOf(Source source);

    /// <summary>
    /// The number under which the place lists where a link leads, for paper, where nobody can follow it; null where it is
    /// not listed.
    /// </summary>
    public virtual int? NoteOf(PageAddress page) => null;

    /// <summary>The same for a link out of the guide.</summary>
    public virtual int? NoteOf(Uri target) => null;

    /// <summary>The same for the register's entry of a claim.</summary>
    public virtual int? NoteOf(Claim claim) => null;
}
