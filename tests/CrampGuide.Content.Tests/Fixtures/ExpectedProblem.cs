namespace CrampGuide.Content.Tests.Fixtures;

/// <summary>A problem as a test expects it: where, and a telling part of the reason.</summary>
sealed record ExpectedProblem(string File, int Line, string Says)
{
    public override string ToString() => $"{TestFolder.Name}/{File}({Line}): …{Says}…";

    public bool Is(Problem problem) =>
        problem.File == $"{TestFolder.Name}/{File}" && problem.Line == Line && problem.Reason.Contains(Says, StringComparison.Ordinal);
}

static class ProblemAssert
{
    /// <summary>There are these problems, in this order, and no other, and there is no edition.</summary>
    public static void Only(Reading reading, params ExpectedProblem[] expected)
    {
        var fits = reading.Problems.Length == expected.Length && reading.Problems.Zip(expected).All(pair => pair.Second.Is(pair.First));
        Assert.True(fits, $"expected\n{string.Join<ExpectedProblem>('\n', expected)}\nbut there were {reading.Problems.Length}\n{string.Join('\n', reading.Problems.Take(30))}");
        Assert.Null(reading.Edition);
        Assert.False(reading.IsGood);
        Assert.All(reading.Problems, problem => Assert.Equal(Severity.Error, problem.Severity));
    }

    /// <summary>There is an edition, and nothing to report.</summary>
    public static Edition Clean(Reading reading)
    {
        Assert.True(reading.Problems.IsEmpty, string.Join('\n', reading.Problems.Take(30)));
        Assert.NotNull(reading.Edition);
        return reading.Edition;
    }
}
