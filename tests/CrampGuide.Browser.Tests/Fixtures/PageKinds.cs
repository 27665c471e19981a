namespace CrampGuide.Browser.Tests.Fixtures;

/// <summary>One address for each kind of page, and for each state that looks different.</summary>
static class PageKinds
{
    public const string Missing = "/topics/not-here";

    public static readonly string[] Addresses =
    [
        "/",
        "/now", "/now/calf-cramp-now",
        "/topics", "/topics/first-aid",
        "/checklists", "/checklists/chest-pain-and-arm-cramp",
        "/print", "/print?item=sheets/calf-cramp-now&item=sheets/hand-cramp&item=checklists/pregnancy&item=checklists/thigh-pain&item=topics/causes&item=topics/medicines&item=topics/nothing",
        "/print?item=checklists/pregnancy&size=large", "/print?item=sheets/appointment&item=sheets/cramp-diary&item=sheets/wallet-card",
        "/sheets", "/sheets/calf-cramp-now", "/sheets/calf-cramp-now?printed=2026-01-02&text=0ld", "/sheets/calf-cramp-now?size=large",
        "/sheets/wallet-card", "/sheets/cramp-diary", "/sheets/appointment",
        "/search", "/search?q=night%20cramps", "/search?q=chest%20pain", "/search?q=zzqqxx",
        "/evidence", "/sources", "/glossary", "/about", "/settings",
        Missing,
    ];

    public static TheoryData<string> All() => [.. Addresses];
}
