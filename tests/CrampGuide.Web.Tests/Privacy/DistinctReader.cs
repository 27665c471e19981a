using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace CrampGuide.Web.Tests.Privacy;

/// <summary>A reader with words and habits like nobody else's, in everything a browser can send.</summary>
sealed class DistinctReader : IDisposable
{
    const string Address = "203.0.113.77";
    const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    static readonly string[] Words = ["zebracramp7731", "quokka", "narwhal", "axolotl", Address, "pangolin", "ocelot", "okapi", "gerbil", "ibexkey", "wombat", "caracal", Trace];

    readonly Uri site;
    readonly HttpClient client;
    readonly List<int> ports = [];
    readonly List<string> headers = [];

    public DistinctReader(Uri site)
    {
        this.site = site;
        client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, ActivityHeadersPropagator = null, ConnectCallback = ConnectAsync }) { BaseAddress = site };
        foreach (var (name, value) in new[]
        {
            ("User-Agent", "Quokka/9.9"), ("Cookie", "narwhal=1"), ("Referer", "https://axolotl.example/secret"), ("X-Forwarded-For", Address),
            ("Forwarded", $"for={Address}"), ("Accept-Language", "xx-pangolin"), ("traceparent", $"00-{Trace}-00f067aa0ba902b7-01"), ("tracestate", "caracal=1"), ("baggage", "caracal=1"), ("X-Request-Id", "caracal"),
        }) client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
    }

    /// <summary>What gives this reader away wherever it stands: the words, and the address with each port that was used.</summary>
    public IEnumerable<string> Traces => [.. Words, Convert.ToBase64String(Encoding.UTF8.GetBytes("ibex:ibexkey-of-nobody")), .. ports.Select(port => $"127.0.0.1:{port}")];

    /// <summary>The headers of all answers.</summary>
    public IReadOnlyCollection<string> AnswerHeaders => headers;

    public async Task OpenAsync(int times)
    {
        for (var time = 0; time < times; time++) await SendAsync(HttpMethod.Get, "/checklists/calf-swelling-clot?tick=ocelot", HttpStatusCode.OK);
    }

    /// <summary>Reads, looks for words, ticks, and makes every mistake there is.</summary>
    public async Task DoEverythingAsync()
    {
        await OpenAsync(2);
        await SendAsync(HttpMethod.Get, "/search?q=zebracramp7731", HttpStatusCode.OK);
        await SendAsync(HttpMethod.Get, "/okapi-pain", HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Get, "/topics/okapi-pain", HttpStatusCode.NotFound);
        await SendAsync(HttpMethod.Get, "/checklists/okapi-pain/%00", null);
        await SendAsync(HttpMethod.Get, "/insights?from=okapi", HttpStatusCode.Unauthorized);
        await SendAsync(HttpMethod.Get, "/insights", HttpStatusCode.Unauthorized, authorization: "ibex:ibexkey-of-nobody");
        await SendAsync(HttpMethod.Post, "/checklists/calf-swelling-clot", HttpStatusCode.MethodNotAllowed, new FormUrlEncodedContent([new("tick", "ocelot")]));
        await SendAsync(new HttpMethod("WOMBAT"), "/about", HttpStatusCode.MethodNotAllowed);
        await SendAsync(HttpMethod.Post, "/api/openings", null, Json($$"""{"id":"{{Guid.NewGuid()}}","checklist":"pregnancy","edition":"0123456789","hour":"{{Hour}}"}"""));
        await SendAsync(HttpMethod.Post, "/api/openings", HttpStatusCode.BadRequest, Json("""{"id":"gerbil","checklist":"gerbil-rash","edition":"gerbil","hour":"gerbil","gerbil pain":"gerbil"}"""));
        await SendAsync(HttpMethod.Post, "/api/openings", HttpStatusCode.BadRequest, Json("gerbil"));
        await SendAsync(HttpMethod.Post, "/api/openings?okapi", HttpStatusCode.RequestEntityTooLarge, Json($"\"{new string(' ', 70_000)}gerbil\""));
        await RawAsync("GET /okapi HTTP/9.9\r\n\r\n");
        await RawAsync("okapi\r\n\r\n");
        await RawAsync($"GET /{string.Concat(Enumerable.Repeat("okapi", 3000))} HTTP/1.1\r\nHost: okapi.example\r\n\r\n");
        await RawAsync($"GET / HTTP/1.1\r\nHost: okapi.example\r\nUser-Agent: {string.Concat(Enumerable.Repeat("quokka", 4000))}\r\n\r\n");
        await RawAsync("GET / HTTP/1.1\r\nHost: okapi\0example\r\n\r\n");
        await RawAsync("POST /api/openings HTTP/1.1\r\nHost: okapi.example\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"gerbil\":");
    }

    static string Hour => TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH");

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    async Task SendAsync(HttpMethod method, string address, HttpStatusCode? expected, HttpContent? body = null, string? authorization = null)
    {
        using var request = new HttpRequestMessage(method, address) { Content = body };
        if (authorization is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(authorization)));
        using var answer = await client.SendAsync(request);
        if (expected is not null) Assert.Equal((address, expected), (address, answer.StatusCode));
        Assert.NotEqual(HttpStatusCode.InternalServerError, answer.StatusCode);
        headers.AddRange(answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}"));
    }

    // What no client of good manners sends. Whether there is an answer is not asked: the line may just be cut.
    async Task RawAsync(string text)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await using var stream = await ConnectAsync(socket);
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text));
            socket.Shutdown(SocketShutdown.Send);
            using var answer = new StreamReader(stream);
            headers.Add((await answer.ReadToEndAsync()).Split("\r\n\r\n")[0]);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
        }
    }

    async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken stop) => await ConnectAsync(new Socket(SocketType.Stream, ProtocolType.Tcp));

    async Task<Stream> ConnectAsync(Socket socket)
    {
        await socket.ConnectAsync(site.Host, site.Port);
        ports.Add(((IPEndPoint)socket.LocalEndPoint!).Port);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public void Dispose() => client.Dispose();
}
