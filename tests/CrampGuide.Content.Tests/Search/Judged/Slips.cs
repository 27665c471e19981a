namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>Slips of the fingers, the same in every run: a letter left out, doubled, swapped with the next or wrong.</summary>
sealed class Slips(int seed)
{
    // Shorter words are other words after a slip.
    const int Shortest = 4;

    readonly Random random = new(seed);

    /// <summary>A query with one slip in one of its longer words, where it has one.</summary>
    public string In(string query)
    {
        var words = query.Split(' ');
        var longer = Enumerable.Range(0, words.Length).Where(at => words[at].Length >= Shortest && words[at].All(char.IsLetter)).ToList();
        if (longer.Count == 0) return query;
        var chosen = longer[random.Next(longer.Count)];
        words[chosen] = InWord(words[chosen]);
        return string.Join(' ', words);
    }

    string InWord(string word)
    {
        var at = random.Next(word.Length);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            _ => word[..at] + (char)('a' + random.Next(26)) + word[(at + 1)..],
        };
    }
}
