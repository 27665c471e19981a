using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace CrampGuide.Content.Pages;

/// <summary>
/// Stands for a register that could not be read: it knows every id, so that its one fault is not reported again wherever
/// an id is used. A reading with faults never becomes an edition, so no stand-in is ever shown.
/// </summary>
sealed class Everything<T>(Func<string, T> standIn) : IReadOnlyDictionary<string, T>
{
    public IEnumerable<string> Keys => [];

    public IEnumerable<T> Values => [];

    public int Count => 0;

    public T this[string key] => standIn(key);

    public bool ContainsKey(string key) => true;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value)
    {
        value = standIn(key);
        return true;
    }

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => Enumerable.Empty<KeyValuePair<string, T>>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
