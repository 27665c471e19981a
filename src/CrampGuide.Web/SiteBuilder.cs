using System.Diagnostics;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CrampGuide.Content;
using CrampGuide.Web.Delivery;
using CrampGuide.Web.Editions;
using CrampGuide.Web.Openings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CrampGuide.Web;

/// <summary>Puts the site together: services, then the order in which a request passes.</summary>
static class SiteBuilder
{
    const int LargestBody = 64 * 1024;
    const int LongestAddress = 128 * 1024;

    public static WebApplicationBuilder Create(string[] args)
    {
        // A published site runs from anywhere: its content stands beside the program, not where it was started.
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "content"));
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = published ? AppContext.BaseDirectory : null,
        });
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
            kestrel.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            // A whole leaflet pasted into the search box is cut by search, and not met with an empty page.
            kestrel.Limits.MaxRequestLineSize = LongestAddress;
        });
        AddLogging(builder);
        AddOptions(builder.Services);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<DistributedContextPropagator>(new NoForeignTrace());
        builder.Services.AddResponseCompression(options =>
        {
            // No page holds a secret beside what a reader typed, so compression over TLS gives nothing away.
            options.EnableForHttps = true;
            options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Append("application/xml");
        });
        builder.Services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Optimal);
        builder.Services.AddRouting(options => options.LowercaseUrls = true);
        builder.Services.AddRazorPages(options => options.Conventions.AddFolderApplicationModelConvention("/", ReadOnlyPages.Apply));
        // Nothing here is encrypted for later; without this, Razor Pages would leave keys in the home folder.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider().AddKeyManagementOptions(options => (options.XmlRepository, options.XmlEncryptor) = (new NoKeys(), new NullXmlEncryptor()));
        builder.Services.AddHttpContextAccessor();
        // Letters of every language stay readable; what has a meaning in HTML is encoded all the same.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddSingleton<SiteAddress>();
        builder.Services.AddSingleton<GuideLinks>();
        // Whoever has a part in an answer sees the same edition, also when another one comes in the meantime.
        builder.Services.AddScoped(services => services.GetRequiredService<CurrentEdition>().Edition);
        builder.Services.AddScoped<GuidePage>();
        builder.Services.AddOpeningsApi();
        builder.Services.AddSingleton(services => OpeningsStore.Of(services.GetRequiredService<IOptions<OpeningsOptions>>(), services.GetRequiredService<IHostEnvironment>(), services.GetRequiredService<ILoggerFactory>()));
        builder.Services.AddSingleton<OpeningMetrics>();
        builder.Services.AddSingleton<OpeningRecorder>();
        builder.Services.AddHostedService(services => services.GetRequiredService<OpeningRecorder>());
        return builder;
    }

    /// <summary>The site, showing first this edition, then good changes of the watched folder; null when this one stays.</summary>
    public static WebApplication BuildSite(this WebApplicationBuilder builder, Edition edition, string? watched = null)
    {
        builder.Services.AddSingleton(new CurrentEdition(edition));
        builder.Services.AddSingleton<NextEdition>();
        if (watched is not null) builder.Services.AddHostedService(services => ActivatorUtilities.CreateInstance<ContentWatcher>(services, watched));
        builder.Services.AddSingleton<IValidateOptions<SiteOptions>>(new KnownCountry(edition));
        var site = builder.Build();
        // All mistakes in the settings at once, before one of them is used.
        site.Services.GetRequiredService<IStartupValidator>().Validate();
        if (site.Services.GetRequiredService<IOptions<SiteOptions>>().Value.BehindProxy) site.UseForwardedHeaders(Forwarded());
        site.UseMiddleware<SecurityHeaders>();
        site.UseMiddleware<RequestLog>();
        site.UseResponseCompression();
        site.UseExceptionHandler("/error/500", createScopeForErrors: true);
        site.UseStatusCodePagesWithReExecute("/error/{0}", createScopeForStatusCodePages: true);
        site.UseRouting();
        site.UseRateLimiter();
        site.UseMiddleware<OperatorGate>();
        site.UseMiddleware<OpeningCounter>();
        site.MapStaticAssets();
        site.MapRazorPages().WithStaticAssets();
        site.MapHealth();
        site.MapSitemap();
        site.MapSuggestions();
        site.MapNumbers();
        site.MapOpeningsApi();
        return site;
    }

    static void AddLogging(WebApplicationBuilder builder)
    {
        // The framework's own request lines hold query strings: silent even where no settings file is found. Its line on a
        // start that failed repeats with a stack trace what ServeCommand says in words.
        var logger = new LoggerConfiguration().MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal).ReadFrom.Configuration(builder.Configuration).Enrich.With<LogPrivacy>();
        // JSON keeps control characters out of the log; a developer reads lines.
        logger = builder.Environment.IsDevelopment() ? logger.WriteTo.Console() : logger.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders().AddSerilog(logger.CreateLogger(), dispose: true);
    }

    static void AddOptions(IServiceCollection services)
    {
        services.AddOptions<SiteOptions>().BindConfiguration(SiteOptions.Section, Strict).ValidateOnStart();
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section, Strict).ValidateOnStart();
        services.AddOptions<OpeningsOptions>().BindConfiguration(OpeningsOptions.Section, Strict).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SiteOptions>, OwnRules<SiteOptions>>();
        services.AddOptions<InsightsOptions>().BindConfiguration(InsightsOptions.Section, Strict).ValidateOnStart();
        services.AddSingleton<IValidateOptions<InsightsOptions>, OwnRules<InsightsOptions>>();
        services.AddSingleton<IValidateOptions<OpeningsOptions>, OwnRules<OpeningsOptions>>();
    }

    /// <summary>A misspelt key would leave its setting at the default without a word.</summary>
    public static void Strict(BinderOptions options) => options.ErrorOnUnknownConfiguration = true;

    // The proxy stands on the same machine or in the same private network; the container's address is not known beforehand.
    static ForwardedHeadersOptions Forwarded()
    {
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("10.0.0.0/8"));
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("172.16.0.0/12"));
        options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse("192.168.0.0/16"));
        return options;
    }
}
