using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// A list that is the same for all who ask, so that a browser can look for what its reader wants by itself. It is asked
/// for again each time, and sent only when it has changed.
/// </summary>
static class ListForScripts
{
    // It is fetched by a script and parsed, never shown as HTML; letters stay letters and the list small.
    static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Of<T>(HttpContext context, T list)
    {
        var written = JsonSerializer.SerializeToUtf8Bytes(list, Compact);
        context.Response.Headers.CacheControl = "no-cache";
        return Results.Bytes(written, "application/json", entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(written).AsSpan(0, 10))}\""));
    }
}
