using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using CrampGuide.Content;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Net.Http.Headers;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// A list that is the same for all who ask, so that a browser can look for what its reader wants by itself. It is asked
/// for again each time, and sent only when it has changed. It depends on the edition alone: what is sent is made once for
/// each, and kept as long as the edition itself.
/// </summary>
sealed class ListForScripts
{
    // It is fetched by a script and parsed, never shown as HTML; letters stay letters and the list small.
    static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly ConditionalWeakTable<Edition, ConcurrentDictionary<string, Body>> bodies = [];

    public IResult Of<T>(HttpContext context, Edition edition, Func<T> list)
    {
        var compression = context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context);
        var body = bodies.GetOrCreateValue(edition).GetOrAdd(compression?.EncodingName ?? "", _ => Body.Of(JsonSerializer.SerializeToUtf8Bytes(list(), Compact), compression));
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        // What says how it is compressed is not compressed once more.
        if (compression is not null) headers.ContentEncoding = compression.EncodingName;
        return Results.Bytes(body.Bytes, "application/json", entityTag: body.Tag);
    }

    sealed record Body(byte[] Bytes, EntityTagHeaderValue Tag)
    {
        public static Body Of(byte[] written, ICompressionProvider? compression)
        {
            if (compression is not null)
            {
                var compressed = new MemoryStream();
                using (var stream = compression.CreateStream(compressed)) stream.Write(written);
                written = compressed.ToArray();
            }

            return new Body(written, new EntityTagHeaderValue($"\"{Convert.ToHexString(SHA256.HashData(written).AsSpan(0, 10))}\""));
        }
    }
}
