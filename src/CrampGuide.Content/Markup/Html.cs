namespace CrampGuide.Content.Markup;

/// <summary>
/// HTML that this library made, with all text in it encoded. Only this library can make one; a <see cref="string"/>
/// is always text. (The same split as TemplateString and IHtmlContent in GovUk.Frontend.AspNetCore.)
/// </summary>
public readonly struct Html : IEquatable<Html>
{
    readonly string? value;

    internal Html(string value) => this.value = value;

    /// <summary>The HTML.</summary>
    public override string ToString() => value ?? "";

    /// <inheritdoc/>
    public bool Equals(Html other) => ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Same HTML.</summary>
    public static bool operator ==(Html left, Html right) => left.Equals(right);

    /// <summary>Different HTML.</summary>
    public static bool operator !=(Html left, Html right) => !left.Equals(right);
}
