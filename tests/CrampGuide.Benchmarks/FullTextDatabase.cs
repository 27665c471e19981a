using CrampGuide.Content.Guide;
using CrampGuide.Content.Search;
using Microsoft.Data.Sqlite;

namespace CrampGuide.Benchmarks;

/// <summary>
/// The same documents in SQLite's full-text search, as it is usually set up: a column for each field, English stems,
/// any of the words, BM25 with weights by column, and the first twenty, with a snippet for each or without.
/// </summary>
sealed class FullTextDatabase : IDisposable
{
    readonly SqliteConnection connection = new("Data Source=:memory:");
    readonly SqliteCommand search;
    readonly List<string> addresses = [];

    /// <param name="guide">What is searched.</param>
    /// <param name="snippets">Whether to show a sentence of each, which takes SQLite the most time of all.</param>
    public FullTextDatabase(GuideBook guide, bool snippets)
    {
        connection.Open();
        Execute("CREATE VIRTUAL TABLE docs USING fts5(title, also, asked, summary, headings, body, tokenize = 'porter unicode61 remove_diacritics 2')");
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO docs(rowid, title, also, asked, summary, headings, body) VALUES ($0, $1, $2, $3, $4, $5, $6)";
            for (var i = 0; i < 7; i++) insert.Parameters.AddWithValue($"${i}", "");
            var lexicon = new Lexicon();
            foreach (var page in guide.Pages) Add(insert, DocumentBuilder.Of(page, lexicon), page.Facts.Also, page.Facts.Asked, $"{page.Facts.Kind.ToString().ToLowerInvariant()}s/{page.Facts.Slug}");
            foreach (var claim in guide.Claims) Add(insert, DocumentBuilder.Of(claim, lexicon), [claim.Id], [], $"claims/{claim.Id}");
            transaction.Commit();
        }

        Execute("INSERT INTO docs(docs) VALUES ('optimize')");
        search = connection.CreateCommand();
        search.CommandText = $"SELECT rowid, title{(snippets ? ", snippet(docs, -1, '[', ']', '…', 24)" : "")} FROM docs WHERE docs MATCH $query ORDER BY bm25(docs, 10, 8, 5, 4, 3, 1) LIMIT 20";
        search.Parameters.AddWithValue("$query", "");
        search.Prepare();
    }

    /// <summary>Addresses of what is found, best first.</summary>
    public List<string> Search(string query)
    {
        var found = new List<string>();
        var words = Words.Plain(query).Select(word => $"\"{word.Term}\"").Distinct().ToList();
        if (words.Count == 0) return found;
        search.Parameters[0].Value = string.Join(" OR ", words);
        using var reader = search.ExecuteReader();
        while (reader.Read())
        {
            _ = reader.GetString(reader.FieldCount - 1);
            found.Add(addresses[reader.GetInt32(0)]);
        }

        return found;
    }

    public void Dispose()
    {
        search.Dispose();
        connection.Dispose();
    }

    void Add(SqliteCommand insert, SearchDocument document, IEnumerable<string> also, IEnumerable<string> asked, string address)
    {
        insert.Parameters[0].Value = addresses.Count;
        insert.Parameters[1].Value = document.Title;
        insert.Parameters[2].Value = string.Join(". ", also);
        insert.Parameters[3].Value = string.Join(". ", asked);
        insert.Parameters[4].Value = document.Summary;
        insert.Parameters[5].Value = string.Join(". ", document.Sections.Select(section => section.Heading));
        insert.Parameters[6].Value = string.Join(' ', document.Sections.Select(section => section.Text));
        insert.ExecuteNonQuery();
        addresses.Add(address);
    }

    void Execute(string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
