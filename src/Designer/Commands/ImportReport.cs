using BackOffice.CustomerService.Importing;

namespace BackOffice.Designer.Commands;

/// <summary>Says what became of a file that was imported.</summary>
internal static class ImportReport
{
    /// <summary>More would only roll past.</summary>
    private const int ShownAtMost = 100;

    public static int Write(ImportOutcome outcome, string path, TextWriter output)
    {
        var tally = new CommandTally(output);
        foreach (var (problem, place) in outcome.Problems.Select((problem, place) => (problem, place)))
        {
            if (place < ShownAtMost)
            {
                tally.Fail($"{path}:{problem.Line}: {problem.Text}");
            }
            else
            {
                tally.Fail();
            }
        }

        if (outcome.Problems.Length > 0)
        {
            output.WriteLine($"Nothing was taken over. Mend {(outcome.Problems.Length > ShownAtMost ? $"these and {outcome.Problems.Length - ShownAtMost} more lines" : "these lines")} and import the file again.");
        }

        tally.Pass(outcome.Taken);
        return tally.Close();
    }
}
