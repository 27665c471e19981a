using System.Text.Json;
using CrampGuide.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CrampGuide.Web.Tests.Editions;

/// <summary>A site that watches a copy of the content, and what its readers, its editor and its operator see of a change.</summary>
public sealed class LiveSite : IDisposable
{
    public const string Topic = "topics/home-remedies.md";
    public const string Address = "/topics/home-remedies";

    /// <summary>Words that stand once in the topic, in plain prose.</summary>
    public const string Sentence = "Natural does not mean safe.";

    readonly RunningSite site = new();
    readonly Lazy<HttpClient> client;

    public LiveSite()
    {
        Watched = Content.Location;
        // On the day of the newest change, or the log would say that it lies in the future.
        site.Clock.Now = new DateTimeOffset(Repository.Edition.Guide.Pages.Max(page => page.Facts.Freshness.Changes[0].Date), new TimeOnly(9, 41), TimeSpan.Zero);
        client = new(() => site.With("Content:Path", Watched).With("Content:Watch", "true").With(all => all.AddSingleton<ILoggerProvider>(Log)).CreateClient());
    }

    public ContentCopy Content { get; } = new();

    /// <summary>The folder as the operator names it; it may be a link to the copy.</summary>
    public string Watched { get; init; }

    public LogLines Log { get; } = new("CrampGuide.Web.Editions");

    /// <summary>The site starts with the first use.</summary>
    public HttpClient Client => client.Value;

    public LiveSite With(string key, string value)
    {
        site.With(key, value);
        return this;
    }

    public Task<string> PageAsync(string address = Address) => Client.GetStringAsync(new Uri(address, UriKind.Relative));

    public async Task<Readiness> ReadinessAsync() =>
        JsonSerializer.Deserialize<Readiness>(await PageAsync("/health/ready"), JsonSerializerOptions.Web)!;

    public Task ShowsAsync(string words, string address = Address) =>
        Eventually.IsAsync(async () => (await PageAsync(address)).Contains(words, StringComparison.Ordinal), $"{address} shows '{words}'");

    /// <summary>Waits until the site has seen what stands in the folder, and says this of it.</summary>
    public Task SaysAsync(string content) =>
        Eventually.IsAsync(async () => (await ReadinessAsync()).Content == content, $"readiness says '{content}'");

    public Task RefusesAsync(int problems) =>
        SaysAsync($"the last change is not shown: {problems} {(problems == 1 ? "problem" : "problems")}");

    /// <summary>Makes a good change and waits for it: what was saved before it has then been seen as well.</summary>
    public async Task PassesAsync(string words)
    {
        Content.Change(Topic, Sentence, $"{Sentence} {words}");
        await ShowsAsync(words);
    }

    /// <summary>As if no test had been here.</summary>
    public async Task RestoreAsync()
    {
        Content.Restore();
        await Eventually.IsAsync(async () => await ReadinessAsync() is { Content: "current" } now && now.Edition == Repository.Edition.Version, "the site shows the repository's content");
        Log.Clear();
    }

    public void Dispose()
    {
        if (client.IsValueCreated) client.Value.Dispose();
        site.Dispose();
        Content.Dispose();
    }

    public sealed record Readiness(string Status, string Edition, string Content);
}
