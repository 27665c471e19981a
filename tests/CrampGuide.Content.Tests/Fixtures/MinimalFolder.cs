namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>The smallest folder that reads clean and still has one of everything: tests change it in one place.</summary>
static class MinimalFolder
{
    public const string Topic = "topics/night-cramps.md";

    /// <summary>Shows what would otherwise be shown nowhere: the claims, the glossary's word, the safety points.</summary>
    public const string Reference = "topics/reference.md";

    public const string Checklist = "checklists/calf-clot.md";
    public const string Sheet = "sheets/calf-now.md";
    public const string Picture = "pictures/calf.svg";
    public const string Claims = "claims.yml";
    public const string Sources = "sources.yml";
    public const string Numbers = "emergency-numbers.yml";
    public const string SearchWords = "search.yml";
    public const string Glossary = "glossary.yml";
    public const string Site = "site.yml";

    /// <summary>The topic's text, the place to put other Markdown.</summary>
    public const string TopicText = "Stretch the calf.";

    public static TestFolder Folder { get; } = TestFolder.Empty
        .With(Topic, Head("Night cramps", "") + TopicText + "\n")
        .With(Reference, Head("Reference", $"safety-points: [{string.Join(", ", Enumerable.Range(1, 36).Select(n => $"B{n:00}"))}]\n")
            + "Tetany is rare.\n\n" + MinimalData.PaperParts + ":: claims C001 C002\n")
        .With(Checklist, Head("Calf clot", """
            for: Anyone with calf pain.
            cards:
              - level: emergency
                heading: "Call {emergency-number} now if:"
                signs:
                  - id: calf-clot-1
                    sign: you are breathless
                    action: Call now.
                    sources: [S01]
              - level: urgent
                heading: "Get help today if:"
                signs:
                  - id: calf-clot-2
                    sign: one calf is swollen
                    action: See a doctor today.
                    sources: [S02]
                    judgement: true

            """) + "Any one sign is enough.\n")
        .With(Sheet, Head("Calf cramp now", """
            muscle: Calf
            steps:
              - text: Straighten the knee.
              - text: Hold.
                hold: 30
              - text: Walk a little.
                picture: calf
                picture-text: A person walks a few steps.
            stop: Not easing? Get help.
            do:
              - Go slowly.
            dont:
              - Do not bounce.
            help:
              - level: emergency
                sign: You faint.
                action: Call {emergency-number} now.
              - level: urgent
                sign: It does not ease.
                action: Call {urgent-number} today.

            """) + "For a hard calf.\n")
        .With(Picture, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">\n<path d=\"M0 0L10 10\"/>\n</svg>\n")
        .With(Claims, MinimalData.Claims)
        .With(Sources, MinimalData.Sources)
        .With(Numbers, MinimalData.Numbers)
        .With(SearchWords, MinimalData.SearchWords)
        .With(Glossary, MinimalData.Glossary)
        .With(Site, MinimalData.Site);

    /// <summary>The folder with other Markdown as the text of its topic.</summary>
    public static TestFolder WithTopicText(string markdown) => Folder.Change(Topic, TopicText, markdown);

    static string Head(string title, string more) => $"""
        ---
        title: {title}
        summary: About {title}.
        also: [{title} by night]
        checked: 2026-11-22
        next-check: 2027-05-22
        sources: [S01, S02]
        changes:
          - date: 2026-11-22
            text: First published.
        {more}---

        """;
}
