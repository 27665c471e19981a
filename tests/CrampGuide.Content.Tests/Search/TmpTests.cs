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
