using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CrampGuide.Web.Pages;

/// <summary>Every dead end: what went wrong in a sentence, and the way to help. Answers any method, since any can fail.</summary>
[IgnoreAntiforgeryToken]
sealed class ErrorModel : PageModel
{
    int Code => int.TryParse(RouteData.Values["code"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : 500;

    public string Heading => Code switch
    {
        404 => "This page is not here",
        405 => "That cannot be done here",
        429 => "Too many tries",
        >= 500 => "Something went wrong on our side",
        _ => "That did not work",
    };

    public string Advice => Code switch
    {
        404 => "The address may be old or mistyped. What you need is close by.",
        429 => "Wait a minute, then try again.",
        >= 500 => "It is not your fault. Please try again in a minute.",
        _ => "What you need is close by.",
    };

    // Without a handler of its own the framework would answer OPTIONS with 200, whatever went wrong.
    public void OnOptions() => Response.Headers.Allow = "GET, HEAD";

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        // Someone who types the address of an error page finds no page there.
        var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!failed) context.Result = NotFound();
        Response.Headers.CacheControl = "no-store";
    }
}
