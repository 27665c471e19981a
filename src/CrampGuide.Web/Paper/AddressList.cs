namespace CrampGuide.Web.Paper;

/// <summary>Addresses in the order in which they first come up, each once, numbered from 1. Of one answer alone.</summary>
sealed class AddressList
{
    readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public IEnumerable<KeyValuePair<string, int>> All => numbers.OrderBy(address => address.Value);

    public bool IsEmpty => numbers.Count == 0;

    public int NumberOf(string address)
    {
        if (!numbers.TryGetValue(address, out var number)) numbers.Add(address, number = numbers.Count + 1);
        return number;
    }
}
