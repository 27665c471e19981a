namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>The data files of the minimal folder.</summary>
static class MinimalData
{
    public const string Claims = """
        - id: C001
          section: first-aid
          claim: Pull the toes up
          verdict: supported
          evidence: Trials are small.
          instead: Stretch gently.
          sources: [S01]
        - id: C002
          section: first-aid
          claim: Prick the muscle
          verdict: dangerous
          evidence: It breaks the skin.
          instead: Stretch & wait.
          sources: []

        """;

    public const string Sources = """
        - id: S01
          publisher: A health service
          title: Leg cramps
          dated: not shown
          address: https://example.org/cramps
          seen: publisher
          note: Read whole.
        - id: S02
          publisher: A journal
          title: On clots
          dated: 2020
          seen: unseen
          note: To be confirmed.

        """;

    public const string Numbers = """
        main:
          emergency:
            - number: "112"
            - number: "999"
              label: UK
          urgent: []
          poison: []
          crisis: []
        countries:
          - code: NO
            name: Norway
            emergency:
              - number: "113"
            urgent:
              - number: "116 117"
                label: legevakt
            poison: []
            crisis: []
            note: 112 is the police.

        """;

    public const string SearchWords = """
        synonyms:
          - [charley horse, calf cramp]
        emergencies:
          - checklist: calf-clot
            phrases: [swollen calf]
            unless: [swollen calf muscle day]
        crisis:
          phrases: [want to die]
          unless: []

        """;

    public const string Glossary = """
        - word: tetany
          also: [carpopedal spasm]
          meaning: Hands that lock.

        """;

    /// <summary>The parts of a topic that paper is made from.</summary>
    public const string PaperParts = """
        ::: emergency Call {emergency-number} now if:
        - you are breathless
        :::

        ## What they ask

        | Question | Why |
        | --- | --- |
        | When did it start? | It helps. |

        ## Your medicines

        - list them

        ## Your questions

        - Is it safe?

        ## Your diary

        | Day | Where |
        | --- | --- |
        | Monday | Calf |

        ## Claims

        """;

    public const string Site = """
        name: Test guide
        groups:
          - name: Right now
            topics: [night-cramps]
          - name: To look up
            topics: [reference]
        checklists: [calf-clot]
        body:
          - id: calf
            name: Calf
            sheet: calf-now
          - id: chest
            name: Chest
            checklist: calf-clot
        paper:
          appointment:
            title: For the visit
            summary: What to bring.
            topic: reference
            asked: what-they-ask
            medicines: your-medicines
            ask: your-questions
          cramp-diary:
            title: Diary
            summary: Two weeks.
            topic: reference
            diary: your-diary
          wallet-card:
            title: Card
            summary: For the wallet.
            topic: reference
        article:
          - id: first-aid
            name: First aid
            changed: Stretching comes first.
            topics: [night-cramps]
        packs:
          - id: nights
            title: Nights
            summary: For bad nights.
            items:
              - sheets/calf-now
              - topics/reference
        registers:
          checked: 2026-01-02
          next-check: 2026-07-02
          changes:
            - date: 2026-01-02
              text: First published.

        """;
}
