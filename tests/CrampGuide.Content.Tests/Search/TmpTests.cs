using CrampGuide.Content.Search;
using CrampGuide.Content.Tests.Fixtures;
using Xunit.Abstractions;
namespace CrampGuide.Content.Tests.Search;
public sealed class TmpTests(ITestOutputHelper output)
{
    [Fact]
    public void Alarm()
    {
        foreach (var line in File.ReadLines("/tmp/harmless.txt").Where(l => l.Length > 0))
            if (RepositoryContent.Edition.Search.Search(line).Emergency is { } e) output.WriteLine($"ALARM {line}  -> {e.Checklist}");
    }
    [Fact]
    public void Missed()
    {
        foreach (var line in File.ReadLines("/tmp/danger.txt").Where(l => l.Length > 0))
            if (RepositoryContent.Edition.Search.Search(line).Emergency is null) output.WriteLine($"MISSED {line}");
    }
}
public sealed class WhyTests(ITestOutputHelper output)
{
    [Fact]
    public void Why()
    {
        var words = RepositoryContent.Edition.Guide.SearchWords;
        var known = RepositoryContent.Edition.Guide.Pages.SelectMany(p => p.Facts.Asked).SelectMany(a => Words.Of(a)).Select(w => w.Term).ToList();
        var queries = File.ReadAllLines("/tmp/why.txt");
        foreach (var group in words.Emergencies.Prepend(words.Crisis))
            foreach (var phrase in group.Phrases)
            {
                var book = new EmergencyPhrasebook(words with { Emergencies = [group with { Phrases = [phrase] }], Crisis = words.Crisis with { Phrases = [], Unless = [] } }, known, []);
                foreach (var query in queries) if (book.Match(query) is not null) output.WriteLine($"WHY {query}  <= {group.Checklist ?? "crisis"}: {phrase}");
            }
    }
}
public sealed class WrongTests(ITestOutputHelper output)
{
    [Fact]
    public void Wrong()
    {
        foreach (var name in new[] { "emergencies.tsv", "emergencies-second.tsv" })
            foreach (var row in File.ReadLines("/tmp/w-search/tests/CrampGuide.Content.Tests/Search/Judged/" + name).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')))
            {
                var e = RepositoryContent.Edition.Search.Search(row[0]).Emergency;
                if (e is null || !row[1].Split('|').Contains(e.Checklist ?? "crisis")) output.WriteLine($"WRONG {row[0]} => {e?.Checklist ?? (e is null ? "none" : "crisis")} not {row[1]}");
            }
    }
}
public sealed class RankTests(ITestOutputHelper output)
{
    [Fact]
    public void Rank()
    {
        var list = new Judged.JudgedLists("/tmp/w-search/tests/CrampGuide.Content.Tests/Search/Judged", "");
        foreach (var q in list.Searches)
        {
            var found = Judged.Addresses.Of(RepositoryContent.Edition.Search.Search(q.Text)).Take(4).ToList();
            if (found.Count == 0 || q.Grades.GetValueOrDefault(found[0]) < 3) output.WriteLine($"RANK {q.Kind}: {q.Text} => {string.Join(' ', found.Select(a => a + "=" + q.Grades.GetValueOrDefault(a)))} | want {string.Join(' ', q.Grades.Where(g => g.Value == 3).Select(g => g.Key))}");
        }
    }
}
