using System.Collections.Immutable;
using CrampGuide.Content.Prose;

namespace CrampGuide.Content.Guide;

/// <summary>Paper that is made from a topic. Its words are the topic's, so that it cannot drift from it.</summary>
/// <param name="Slug">Its stable name.</param>
/// <param name="Title">What it is.</param>
/// <param name="Summary">What it is for, a sentence.</param>
/// <param name="Topic">The topic it is made from.</param>
public abstract record PaperForm(string Slug, string Title, string Summary, Topic Topic)
{
    /// <summary>Its address: it stands among the sheets.</summary>
    public PageAddress Address => new(PageKind.Sheet, Slug);

    /// <summary>At the foot of what is filled in: whoever writes down a new sign must not wait with it.</summary>
    public static ImmutableArray<Inline> Foot => [new PlainText("Any new emergency sign? Do not wait for the visit: call "), new NumberToken(NumberKind.Emergency), new PlainText(".")];
}

/// <summary>A card of 85 × 54 mm with the signs that need help at once.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Summary">What it is for, a sentence.</param>
/// <param name="Topic">The topic it is made from.</param>
/// <param name="Cards">The topic's emergency cards, at least one.</param>
public sealed record WalletCard(string Title, string Summary, Topic Topic, ImmutableArray<Callout> Cards) : PaperForm(Name, Title, Summary, Topic)
{
    /// <summary>Its slug.</summary>
    public const string Name = "wallet-card";

    /// <summary>The signs of an emergency card, a line each.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Signs(Callout card) =>
        card.Content.OfType<ItemList>().SelectMany(list => list.Items).SelectMany(item => item.OfType<Paragraph>()).Select(item => item.Content);
}

/// <summary>A blank diary of two weeks.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Summary">What it is for, a sentence.</param>
/// <param name="Topic">The topic it is made from.</param>
/// <param name="Columns">What is written down about each cramp.</param>
public sealed record CrampDiary(string Title, string Summary, Topic Topic, ImmutableArray<ImmutableArray<Inline>> Columns) : PaperForm(Name, Title, Summary, Topic)
{
    /// <summary>Its slug.</summary>
    public const string Name = "cramp-diary";
}

/// <summary>What to bring to an appointment, with room to write.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Summary">What it is for, a sentence.</param>
/// <param name="Topic">The topic it is made from.</param>
/// <param name="Asked">What the doctor asks.</param>
/// <param name="Medicines">How to list one's medicines.</param>
/// <param name="ToAsk">What to ask the doctor.</param>
public sealed record AppointmentSheet(
    string Title,
    string Summary,
    Topic Topic,
    ImmutableArray<ImmutableArray<Inline>> Asked,
    ImmutableArray<ImmutableArray<Inline>> Medicines,
    ImmutableArray<ImmutableArray<Inline>> ToAsk) : PaperForm(Name, Title, Summary, Topic)
{
    /// <summary>Its slug.</summary>
    public const string Name = "appointment";
}

/// <summary>All paper that is made from topics.</summary>
/// <param name="Appointment">For the appointment.</param>
/// <param name="Diary">For two weeks.</param>
/// <param name="Wallet">For the wallet.</param>
public sealed record PaperForms(AppointmentSheet Appointment, CrampDiary Diary, WalletCard Wallet)
{
    /// <summary>Each of them, in the order readers see.</summary>
    public ImmutableArray<PaperForm> All => [Appointment, Diary, Wallet];

    /// <summary>Names that no sheet may have.</summary>
    public static ImmutableArray<string> Slugs => [AppointmentSheet.Name, CrampDiary.Name, WalletCard.Name];
}
