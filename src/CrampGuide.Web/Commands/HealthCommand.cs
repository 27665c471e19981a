using System.CommandLine;
using System.Text.Json;
using CrampGuide.Web.Delivery;

namespace CrampGuide.Web.Commands;

/// <summary><c>health [address]</c>: asks a running site whether it is ready; for containers that hold no shell tools.</summary>
static class HealthCommand
{
    public static Command Create()
    {
        var address = new Argument<Uri>("address")
        {
            Description = "The address of the site.",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = _ => new Uri("http://localhost:8080"),
            CustomParser = result =>
            {
                if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var uri)) return uri;
                result.AddError($"'{result.Tokens[0].Value}' is not a web address.");
                return null;
            },
        };
        // A site that serves but does not record must not be restarted or taken out of a balancer for it.
        var strict = new Option<bool>("--strict") { Description = "Takes a degraded site for one that is not ready." };
        var command = new Command("health", "Exits with 0 when the site at the address serves readers.") { address, strict };
        command.SetAction((result, stop) => RunAsync(result.GetRequiredValue(address), result.GetValue(strict), stop));
        return command;
    }

    static async Task<int> RunAsync(Uri address, bool strict, CancellationToken stop)
    {
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), stop);
            var said = await answer.Content.ReadAsStringAsync(stop);
            Console.Out.WriteLine(said);
            if (!answer.IsSuccessStatusCode) return 1;
            using var health = JsonDocument.Parse(said);
            return strict && health.RootElement.GetProperty("status").GetString() != Readiness.Ready ? 1 : 0;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or JsonException or KeyNotFoundException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
