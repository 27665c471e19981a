using System.Text;
using CrampGuide.Content.Files;

namespace CrampGuide.Benchmarks;

/// <summary>
/// The real guide with as many more topics as are asked for, in memory: some 250 words each, of the guide's own sentences,
/// with headings, a care card, citations and links to other topics. The same for the same number.
/// </summary>
static class GeneratedGuide
{
    const int WordsInTopic = 250;
    const int TopicsInGroup = 1000;

    /// <param name="real">The real content.</param>
    /// <param name="topics">How many topics to add.</param>
    public static ContentFolder Of(ContentFolder real, int topics)
    {
        var random = new Random(topics);
        var sentences = Sentences(real);
        var site = Encoding.UTF8.GetString(real.Files.Single(file => file.Path == "site.yml").Bytes.Span);
        var files = real.Files.Select(file => file.Path == "site.yml" ? Text(file.Path, site.Replace("groups:\n", $"groups:\n{Groups(topics)}", StringComparison.Ordinal)) : file)
            .Concat(Enumerable.Range(0, topics).Select(n => Text($"topics/t{n}.md", Topic(n, topics, sentences, random))));
        return real with { Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)] };
    }

    static string[] Sentences(ContentFolder real) =>
    [
        .. real.Files.Where(file => file.Folder == "topics").SelectMany(file => Encoding.UTF8.GetString(file.Bytes.Span).Split("\n---\n")[1].Split('\n'))
            .Where(line => line.Length > 0 && char.IsLetter(line[0])).SelectMany(line => line.Split(". "))
            .Where(sentence => !sentence.Any("[]{}*_:<>|".Contains) && sentence.Length > 20).Select(sentence => sentence.TrimEnd('.') + "."),
    ];

    static string Groups(int topics) => string.Concat(Enumerable.Range(0, topics).Chunk(TopicsInGroup).Select((group, n) =>
        $"  - name: More topics {n + 1}\n    topics: [{string.Join(", ", group.Select(topic => $"t{topic}"))}]\n"));

    static string Topic(int n, int topics, string[] sentences, Random random)
    {
        var text = new StringBuilder($"""
            ---
            title: Generated topic {n}
            summary: {Sentence()}
            also: [another name of {n}]
            checked: 2026-11-22
            next-check: 2027-05-22
            sources: [S01, S03, S04]
            changes:
              - date: 2026-11-22
                text: First published.
            ---

            {Words(40)} {"{S01 S04}"}

            ::: urgent Call a doctor today if:
            - the generated sign {n} is there
            - it comes back
            :::


            """);
        for (var section = 1; section <= 3; section++)
        {
            text.Append($"## Section {section} of topic {n}\n\n{Words(WordsInTopic / 4)} {{S03}}\n\n");
            var other = random.Next(topics);
            text.Append($"- {Words(10)}\n- See [another topic](t{random.Next(topics)}.md) and [a section of one](t{other}.md#section-1-of-topic-{other}).\n\n");
        }

        return text.Append($"See [the second section](#section-2-of-topic-{n}).\n").ToString();

        string Sentence() => sentences[random.Next(sentences.Length)] is var one && one.Length <= 190 ? Quoted(one) : "A generated topic.";

        string Words(int least)
        {
            var words = new StringBuilder();
            for (var count = 0; count < least;)
            {
                var sentence = sentences[random.Next(sentences.Length)];
                count += 1 + sentence.Count(c => c == ' ');
                words.Append(words.Length > 0 ? " " : "").Append(sentence);
            }

            return words.ToString();
        }
    }

    static string Quoted(string text) => $"\"{text.Replace("\"", "", StringComparison.Ordinal)}\"";

    static ContentFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
