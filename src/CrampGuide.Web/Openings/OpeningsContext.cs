using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Web.Openings;

/// <summary>The rows and their totals, as EF sees them.</summary>
sealed class OpeningsContext(DbContextOptions<OpeningsContext> options) : DbContext(options)
{
    public DbSet<Opening> Openings => Set<Opening>();

    public DbSet<OpeningTotal> Totals => Set<OpeningTotal>();

    // Ids are stored as text, as people read them and as other databases write them.
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Opening>().HasKey(opening => new { opening.Hour, opening.Id });
        modelBuilder.Entity<Opening>().Property(opening => opening.Id).HasConversion<string>();
        modelBuilder.Entity<OpeningTotal>().HasKey(total => new { total.Day, total.Checklist, total.Edition, total.Way });
    }
}
