using System.Text.Encodings.Web;
using CrampGuide.Content.Markup;
using Microsoft.AspNetCore.Html;

namespace CrampGuide.Web.Delivery;

/// <summary>Lets Razor write <see cref="Html"/> as it is: the one line in which something becomes markup here.</summary>
readonly struct MarkupContent(Html html) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(html.ToString());
}
