using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CrampGuide.Web.Delivery;

/// <summary>
/// Pages are read and nothing else. Left alone, Razor Pages shows a page without having filled it when a method has no
/// handler, and TRACE passes every other guard.
/// </summary>
static class ReadOnlyPages
{
    public static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void Apply(PageApplicationModel page)
    {
        // The error page answers whatever failed.
        if (page.ViewEnginePath != "/Error") page.EndpointMetadata.Add(new HttpMethodMetadata(Methods));
    }
}
