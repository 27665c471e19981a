using System.Reflection;
using Microsoft.Playwright;
using Xunit.Sdk;

namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>Who reads: with what in the hand, and whether scripts run.</summary>
public enum Reader
{
    PhoneWithScripts,
    PhoneWithoutScripts,
    DesktopWithScripts,
    DesktopWithoutScripts,
}

static class Devices
{
    public static BrowserNewContextOptions SmallPhone(bool scripts) => new()
    {
        JavaScriptEnabled = scripts,
        ViewportSize = new() { Width = 360, Height = 640 },
        IsMobile = true,
        HasTouch = true,
    };

    public static BrowserNewContextOptions WithoutMotion => new() { ReducedMotion = ReducedMotion.Reduce };

    public static BrowserNewContextOptions Window(int width, int height) => new() { ViewportSize = new() { Width = width, Height = height } };

    public static BrowserNewContextOptions Options(this Reader reader)
    {
        var phone = reader is Reader.PhoneWithScripts or Reader.PhoneWithoutScripts;
        return new()
        {
            JavaScriptEnabled = reader is Reader.PhoneWithScripts or Reader.DesktopWithScripts,
            ViewportSize = phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 900 },
            IsMobile = phone,
            HasTouch = phone,
        };
    }
}

/// <summary>Runs a journey once for each <see cref="Reader"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
sealed class EveryReaderAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Enum.GetValues<Reader>().Select(reader => new object[] { reader });
}
