namespace CrampGuide.Web.Openings;

/// <summary>The databases that can hold openings.</summary>
enum OpeningsProvider
{
    /// <summary>A file beside the site, for one instance.</summary>
    SQLite,

    /// <summary>A server, for several instances that share the load.</summary>
    PostgreSQL,
}
