namespace CrampGuide.Content.Tests.Search.Judged;

/// <summary>A query with the answers that people who know the guide would give: 3 is first, 2 is good, 1 is useful.</summary>
/// <param name="Kind">What is hard about it.</param>
/// <param name="Text">As typed.</param>
/// <param name="Grades">By address without a slash in front: <c>topics/first-aid</c>, <c>claims/C106</c>.</param>
sealed record JudgedQuery(string Kind, string Text, IReadOnlyDictionary<string, int> Grades);

/// <summary>A query that may mean a red flag, and the checklists that help; <c>crisis</c> is crisis help.</summary>
sealed record JudgedEmergency(string Text, string[] Helps);
