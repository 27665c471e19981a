using Microsoft.EntityFrameworkCore;

namespace CrampGuide.Web.Openings;

/// <summary>The one table.</summary>
sealed class OpeningsContext(DbContextOptions<OpeningsContext> options) : DbContext(options)
{
    public DbSet<Opening> Openings => Set<Opening>();

    // Ids are stored as text, as people read them and as other databases write them.
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Opening>().Property(opening => opening.Id).HasConversion<string>();
}
