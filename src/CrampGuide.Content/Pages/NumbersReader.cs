using System.Collections.Immutable;
using System.Text.RegularExpressions;
using CrampGuide.Content.Files;
using CrampGuide.Content.Guide;
using CrampGuide.Content.Rules;
using CrampGuide.Content.Yaml;

namespace CrampGuide.Content.Pages;

/// <summary>Reads <c>emergency-numbers.yml</c>.</summary>
static partial class NumbersReader
{
    public static (PhoneNumbers Main, ImmutableArray<Country> Countries, ImmutableArray<Source> Sources) Read(ContentFile? file, IReadOnlyDictionary<string, Source> sources, Report report)
    {
        var root = DataFile.Map(file, report);
        var main = root.Map("main");
        var mainNumbers = ReadNumbers(main);
        main.RefuseOthers();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var countries = root.Maps("countries").Select(country => ReadCountry(country, codes)).ToImmutableArray();
        var from = SourceIds.Resolve(root.OptionalTexts("sources"), sources, report);
        root.RefuseOthers();
        return (mainNumbers, countries, from);
    }

    static Country ReadCountry(Fields fields, HashSet<string> codes)
    {
        var code = fields.Text("code");
        if (code.Length > 0 && !CountryCode().IsMatch(code)) fields.Report.Tell(PageRules.Numbers, fields.LineOf("code"), $"'{Report.Shown(code)}' is not a country code of two capital letters");
        if (code.Length > 0 && !codes.Add(code)) fields.Report.Tell(PageRules.Once, fields.LineOf("code"), $"the country '{Report.Shown(code)}' stands here twice");
        var country = new Country(code, fields.Text("name", 60), ReadNumbers(fields), fields.OptionalText("note", 300));
        fields.RefuseOthers();
        return country;
    }

    static PhoneNumbers ReadNumbers(Fields fields)
    {
        var emergency = Numbers(fields, "emergency");
        if (emergency.IsEmpty && fields.HasList("emergency")) fields.Report.Tell(PageRules.Numbers, fields.LineOf("emergency"), "there must be an emergency number");
        return new PhoneNumbers(emergency, Numbers(fields, "urgent"), Numbers(fields, "poison"), Numbers(fields, "crisis"));
    }

    static ImmutableArray<PhoneNumber> Numbers(Fields fields, string key)
    {
        var numbers = fields.Maps(key).Select(ReadNumber).ToImmutableArray();
        if (numbers.Length > Caps.NumbersInList) fields.Report.Tell(FileRules.NotTooLarge, fields.LineOf(key), $"'{key}' holds {numbers.Length} numbers; it may hold at most {Caps.NumbersInList}");
        return numbers;
    }

    static PhoneNumber ReadNumber(Fields number)
    {
        var digits = number.Text("number", 30);
        if (digits.Length > 0 && !Digits().IsMatch(digits)) number.Report.Tell(PageRules.Numbers, number.LineOf("number"), $"'{Report.Shown(digits)}' is not a number to call: digits and spaces");
        var read = new PhoneNumber(digits, number.OptionalText("label", 80));
        number.RefuseOthers();
        return read;
    }

    [GeneratedRegex("^[0-9]+( [0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Digits();

    [GeneratedRegex("^[A-Z]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex CountryCode();
}
