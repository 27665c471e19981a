using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace CrampGuide.Web.Delivery;

/// <summary>Keeps keys nowhere. The framework makes one at each start, whether anything is encrypted or not.</summary>
sealed class NoKeys : IXmlRepository
{
    readonly List<XElement> made = [];

    public IReadOnlyCollection<XElement> GetAllElements() => [.. made];

    public void StoreElement(XElement element, string friendlyName) => made.Add(element);
}
