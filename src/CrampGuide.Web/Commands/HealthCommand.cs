using System.CommandLine;

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
        var command = new Command("health", "Exits with 0 when the site at the address is ready.") { address };
        command.SetAction((result, stop) => RunAsync(result.GetRequiredValue(address), stop));
        return command;
    }

    static async Task<int> RunAsync(Uri address, CancellationToken stop)
    {
        try
        {
            using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(5) };
            using var answer = await client.GetAsync(new Uri(address, "/health/ready"), stop);
            Console.Out.WriteLine(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
