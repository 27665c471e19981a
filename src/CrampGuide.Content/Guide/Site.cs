using System.Collections.Immutable;

namespace CrampGuide.Content.Guide;

/// <summary>What the guide as a whole says about its order.</summary>
/// <param name="Name">The guide's name.</param>
/// <param name="Groups">Topics in the order readers see them, each in one group.</param>
/// <param name="Checklists">Slugs of checklists in the order readers see them, each once.</param>
/// <param name="Places">Places on the body and where they lead.</param>
/// <param name="Sections">The sections of the source article.</param>
/// <param name="Registers">When the claims, the sources and the glossary were checked.</param>
public sealed record Site(
    string Name,
    ImmutableArray<TopicGroup> Groups,
    ImmutableArray<string> Checklists,
    ImmutableArray<BodyPlace> Places,
    ImmutableArray<SectionCoverage> Sections,
    Freshness Registers)
{
    /// <summary>Ready-made packs, in the order readers see them.</summary>
    public ImmutableArray<Pack> Packs { get; init; } = [];
}

/// <summary>A ready-made pack: pages that are often printed together.</summary>
/// <param name="Id">A stable id.</param>
/// <param name="Title">The name for readers, at the head of the paper and at the foot of each of its pages.</param>
/// <param name="Summary">Whom it is for, a sentence.</param>
/// <param name="Items">Its pages in order, at least one, each once.</param>
public sealed record Pack(string Id, string Title, string Summary, ImmutableArray<PageAddress> Items);

/// <summary>Topics that belong together.</summary>
/// <param name="Name">What they share.</param>
/// <param name="Topics">Slugs of topics, in order.</param>
public sealed record TopicGroup(string Name, ImmutableArray<string> Topics);

/// <summary>A place on the body.</summary>
/// <param name="Id">A stable id, such as <c>front-thigh</c>.</param>
/// <param name="Name">The name for readers.</param>
/// <param name="Target">A sheet, or a checklist where red flags come first.</param>
public sealed record BodyPlace(string Id, string Name, PageAddress Target)
{
    /// <summary>Whether signs of danger are looked at before anything is done.</summary>
    public bool HasDangerFirst => Target.Kind == PageKind.Checklist;
}

/// <summary>A section of the source article.</summary>
/// <param name="Id">A stable id.</param>
/// <param name="Name">The section's name in plain words.</param>
public sealed record ArticleSection(string Id, string Name);

/// <summary>Where the guide covers a section of the article.</summary>
/// <param name="Section">The section.</param>
/// <param name="Changed">What was changed from the article and why, a sentence or two.</param>
/// <param name="Topics">Slugs of the topics that cover it, at least one.</param>
public sealed record SectionCoverage(ArticleSection Section, string Changed, ImmutableArray<string> Topics);

/// <summary>A medical word and its plain meaning.</summary>
/// <param name="Word">The word.</param>
/// <param name="Also">Other spellings and short forms.</param>
/// <param name="Meaning">One or two short sentences.</param>
public sealed record GlossaryWord(string Word, ImmutableArray<string> Also, string Meaning)
{
    /// <summary>Where it stands in glossary.yml, from 1, for problems.</summary>
    public int Line { get; init; }
}

/// <summary>What search knows besides the pages.</summary>
/// <param name="Synonyms">Groups of words that mean the same to a searcher.</param>
/// <param name="Classes">Words that may stand for each other in phrases, each class behind those it names.</param>
/// <param name="Emergencies">Phrases that raise the emergency banner, by checklist.</param>
/// <param name="Crisis">Phrases that raise crisis help.</param>
public sealed record SearchWords(
    ImmutableArray<ImmutableArray<string>> Synonyms, ImmutableArray<WordClass> Classes, ImmutableArray<EmergencyPhrases> Emergencies, EmergencyPhrases Crisis)
{
    /// <summary>Words of everyday speech, which search does not take for slips.</summary>
    public ImmutableArray<string> Ordinary { get; init; } = [];

    /// <summary>Words that show, right behind a phrase, that it is about something else: "film", "recipe".</summary>
    public ImmutableArray<string> Elsewhere { get; init; } = [];

    /// <summary>Words that show, wherever they stand, that nobody is ill: "lyrics", "coursework".</summary>
    public ImmutableArray<string> Nobody { get; init; } = [];

    /// <summary>Everyday reasons for weak signs.</summary>
    public EverydayReasons Everyday { get; init; } = new([], []);
}

/// <summary>Everyday reasons for what may also be a sign of danger: they silence a sign that stands alone.</summary>
/// <param name="Phrases">A sign, and behind <c>!</c> its reasons.</param>
/// <param name="Unless">What makes a sign serious whatever its reason: "at rest", "suddenly".</param>
public sealed record EverydayReasons(ImmutableArray<string> Phrases, ImmutableArray<string> Unless);

/// <summary>Words that may stand for each other in phrases.</summary>
/// <param name="Name">What phrases call it, in braces.</param>
/// <param name="Entries">Words, several words in order, or another class in braces.</param>
public sealed record WordClass(string Name, ImmutableArray<string> Entries);

/// <summary>Phrases that may mean a red flag.</summary>
/// <param name="Checklist">The slug of the checklist they lead to; null for crisis help.</param>
/// <param name="Phrases">Words as people type them, with the signs of a phrase (content/README.md says which).</param>
/// <param name="Unless">Harmless phrases that hold one of them.</param>
/// <param name="Suggested">Phrases written out for those who are still typing, as far as they are few.</param>
/// <param name="Harmless">Harmless phrases, written out in the same way.</param>
public sealed record EmergencyPhrases(
    string? Checklist, ImmutableArray<string> Phrases, ImmutableArray<string> Unless, ImmutableArray<string> Suggested, ImmutableArray<string> Harmless)
{
    /// <summary>More of them, for signs that need help today and not this minute.</summary>
    public ImmutableArray<string> Urgent { get; init; } = [];
}
