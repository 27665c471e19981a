namespace CrampGuide.Web.Openings;

/// <summary>Tells a person's fetch from a machine's, by what the request says of itself and nothing more.</summary>
static class PersonFetch
{
    static readonly string[] Machines = ["bot", "crawler", "spider"];

    public static bool Is(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method)) return false;
        var headers = request.Headers;
        if (headers.ContainsKey("Sec-Purpose") || headers.ContainsKey("Purpose")) return false;
        if (headers.TryGetValue("Sec-Fetch-Dest", out var destination) && destination.ToString() is not ("" or "document")) return false;
        var agent = headers.UserAgent.ToString();
        return !Machines.Any(name => agent.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
