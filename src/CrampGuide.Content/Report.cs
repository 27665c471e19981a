using CrampGuide.Content.Rules;

namespace CrampGuide.Content;

/// <summary>Collects the problems of one file, so that reading goes on after the first.</summary>
internal sealed class Report(string file, ICollection<Problem>? problems)
{
    // Nobody reads more, and a broken megabyte has hundreds of thousands.
    const int MostProblems = 100;

    public string File => file;

    /// <summary>How many problems were reported here: one that only follows from another is left out.</summary>
    public int Count { get; private set; }

    public void Tell(Rule rule, int line, string reason)
    {
        Count++;
        if (problems is null || Count > MostProblems + 1) return;
        var told = Count > MostProblems ? "there are more problems in this file; mend these first" : Shown(reason, 400);
        problems.Add(new Problem(Shown(file, 300), Math.Max(1, line), rule, told));
    }

    /// <summary>For what stands in place of something that was reported already.</summary>
    public Report Muted() => new(file, null);

    /// <summary>Text from a file, fit for one line of a terminal: no control characters, not endless.</summary>
    public static string Shown(string text, int most = 60)
    {
        // Cut first: a broken file may hold one text of a megabyte, and be told of it a thousand times.
        var clean = string.Concat(text.Take(most).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length <= most ? clean : clean + "…";
    }
}
