namespace CrampGuide.Content.Guide;

/// <summary>
/// How fast to act, the fastest first. The levels are those of the evidence; NHS care cards know the first three.
/// </summary>
public enum Urgency
{
    /// <summary>Call the emergency number, or go to the emergency department, now.</summary>
    Emergency,

    /// <summary>Speak to someone today, day or night.</summary>
    Urgent,

    /// <summary>Book a visit in the next days.</summary>
    Routine,

    /// <summary>Care at home.</summary>
    Selfcare,
}

/// <summary>How the guide names a level, on every page and on paper.</summary>
public static class UrgencyNames
{
    /// <summary>The word for a heading: <c>Urgent, today</c>.</summary>
    public static string Name(this Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "Emergency",
        Urgency.Urgent => "Urgent, today",
        Urgency.Routine => "Soon, a doctor's visit",
        _ => "Care at home",
    };

    /// <summary>The word in content files and style sheets: <c>urgent</c>.</summary>
    public static string Word(this Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Urgent => "urgent",
        Urgency.Routine => "routine",
        _ => "selfcare",
    };
}
