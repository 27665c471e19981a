namespace CrampGuide.Web.Openings;

/// <summary>Tells a person's fetch from a machine's, by what the request says of itself and nothing more.</summary>
static class PersonFetch
{
    // The site's own script says this when it asks again for the page that it runs on. What browsers say by themselves is
    // left out by old ones, and where the address is not https.
    const string Again = "Same-Opening";

    static readonly string[] Machines = ["bot", "crawler", "spider"];

    public static bool Is(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method)) return false;
        var headers = request.Headers;
        if (headers.ContainsKey("Sec-Purpose") || headers.ContainsKey("Purpose") || headers.ContainsKey(Again)) return false;
        if (headers.TryGetValue("Sec-Fetch-Dest", out var destination) && destination.ToString() is not ("" or "document")) return false;
        var agent = headers.UserAgent.ToString();
        return !Machines.Any(name => agent.Contains(name, StringComparison.OrdinalIgnoreCase));
    }
}
