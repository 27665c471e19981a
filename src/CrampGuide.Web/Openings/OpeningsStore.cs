using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CrampGuide.Web.Openings;

/// <summary>
/// Where openings are kept, whichever database it is. One connection of this process writes, and whoever writes waits
/// for it; readers have connections of their own.
/// </summary>
abstract class OpeningsStore : IDisposable
{
    const int Piece = 5000;

    /// <summary>What an operator knows the store by; no secret is in it.</summary>
    public abstract string Name { get; }

    public static OpeningsStore Of(IOptions<OpeningsOptions> options, IHostEnvironment environment, ILoggerFactory loggers) => options.Value.Provider switch
    {
        OpeningsProvider.PostgreSQL => new PostgresStore(options),
        _ => new SqliteStore(options, environment, loggers.CreateLogger<SqliteStore>()),
    };

    /// <summary>
    /// Commits the openings, connecting first where that has not been done. With none it tries one and takes it back:
    /// whether the store takes openings is known only from one. Throws when it does not.
    /// </summary>
    public async Task CommitAsync(IReadOnlyCollection<Opening> openings, CancellationToken stop)
    {
        var connection = await WriterAsync(stop);
        if (openings.Count > 0) await CommitAsync(connection, openings, stop);
        else
        {
            await TryAsync(connection, stop);
            Rest(connection);
        }
    }

    /// <summary>Deletes rows of hours before this one, a piece of them so that no opening waits long; their totals stay.</summary>
    /// <returns>Whether there may be more.</returns>
    public async Task<bool> ForgetAsync(string before, CancellationToken stop)
    {
        await using var context = Context(await WriterAsync(stop));
        return await context.Database.ExecuteSqlAsync($"DELETE FROM checklist_openings WHERE (hour, id) IN (SELECT hour, id FROM checklist_openings WHERE hour < {before} ORDER BY hour, id LIMIT {Piece})", stop) == Piece;
    }

    /// <summary>Totals of the days in a span, both ends included, oldest first. Reads beside the writer, whoever that is.</summary>
    public async Task<IReadOnlyList<OpeningTotal>> TotalsAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        await using var connection = Reader();
        await using var context = Context(connection);
        // Ordered here: two databases need not order words alike.
        return [.. (await In(context, from, to).ToListAsync(stop))
            .OrderBy(total => total.Day, StringComparer.Ordinal).ThenBy(total => total.Checklist, StringComparer.Ordinal)
            .ThenBy(total => total.Edition, StringComparer.Ordinal).ThenBy(total => total.Way, StringComparer.Ordinal)];
    }

    /// <summary>The same, all editions together and in no order: a fraction of the rows, where the content changes often.</summary>
    public async Task<IReadOnlyList<OpeningTotal>> TotalsOfAllEditionsAsync(DateOnly from, DateOnly to, CancellationToken stop)
    {
        await using var connection = Reader();
        await using var context = Context(connection);
        return await In(context, from, to).GroupBy(total => new { total.Day, total.Checklist, total.Way })
            .Select(group => new OpeningTotal { Day = group.Key.Day, Checklist = group.Key.Checklist, Edition = "", Way = group.Key.Way, Openings = group.Sum(total => total.Openings) })
            .ToListAsync(stop);
    }

    /// <summary>Lets the store go, so that the next commit connects anew: it may have been replaced or repaired.</summary>
    public abstract void Close();

    public virtual void Dispose() => Close();

    /// <summary>The one connection that writes, with the schema up to date.</summary>
    protected abstract Task<DbConnection> WriterAsync(CancellationToken stop);

    /// <summary>A new connection for reading.</summary>
    protected abstract DbConnection Reader();

    protected abstract OpeningsContext Context(DbConnection connection);

    /// <summary>Adds the openings that are not there yet, counts them in the totals, and commits both.</summary>
    protected abstract Task CommitAsync(DbConnection connection, IReadOnlyCollection<Opening> openings, CancellationToken stop);

    /// <summary>The same within a transaction.</summary>
    protected abstract Task InsertAsync(DbTransaction transaction, IReadOnlyCollection<Opening> openings, CancellationToken stop);

    /// <summary>Adds an opening and takes it back. The first insert is the slowest by far; no reader should be the one who waits for it.</summary>
    protected async Task TryAsync(DbConnection connection, CancellationToken stop)
    {
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await InsertAsync(transaction, [Opening.Of("", "", DateTimeOffset.UnixEpoch, OpeningWay.Page)], stop);
        await transaction.RollbackAsync(stop);
    }

    /// <summary>What is to be done while nobody opens anything.</summary>
    protected virtual void Rest(DbConnection connection)
    {
    }

    static IQueryable<OpeningTotal> In(OpeningsContext context, DateOnly from, DateOnly to)
    {
        var (first, last) = (from.ToString("yyyy-MM-dd"), to.ToString("yyyy-MM-dd"));
        return context.Totals.AsNoTracking().Where(total => string.Compare(total.Day, first) >= 0 && string.Compare(total.Day, last) <= 0);
    }
}
