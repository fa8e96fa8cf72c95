using System.CommandLine;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Scenarios;

namespace BackOffice.Designer.Commands;

/// <summary><c>scenarios run [DIR]</c>: plays every scenario below a folder on the real engine under a virtual clock.</summary>
internal static class ScenariosRun
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo>("dir") { Description = "A definitions folder, or one procedure in it.", DefaultValueFactory = _ => new DirectoryInfo("definitions") };
        directory.AcceptExistingOnly();
        var coverage = new Option<bool>("--coverage") { Description = "Fails where a sequence flow, end, timer or boundary event is not reached; always so for the whole folder." };
        var command = new Command("run", "Plays every scenario on the real engine under a virtual clock.") { directory, coverage };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(directory).FullName, parsed.GetValue(coverage), Console.Out));
        return command;
    }

    internal static int Run(string directory, bool requireCoverage, TextWriter output)
    {
        var tally = new CommandTally(output);
        var (root, folder) = RootOf(directory);
        var definitions = DefinitionSet.Compile(DefinitionFolder.Read(root));
        foreach (var problem in definitions.Problems.Where(problem => Belongs(problem.Path, folder) && problem.Rule == "scenario"))
        {
            tally.Fail(problem.Message);
        }

        var coverage = new ScenarioCoverage();
        var commitments = new CommitmentCoverage(definitions);
        var trace = ClauseTrace.Of(definitions);
        var player = new ScenarioPlayer(definitions, ScenarioSettings.Default);
        foreach (var scenario in definitions.Scenarios.Where(scenario => Belongs(scenario.File, folder)))
        {
            var result = player.Play(scenario);
            coverage.Add(result.Engine);
            commitments.Add(result);
            Report(result, Unproven(result, trace, definitions), tally);
        }

        // A single procedure is proven together with those that call it, so only the whole folder must be complete.
        var required = requireCoverage || folder.Length == 0;
        ReportCoverage(definitions, folder, coverage, required, tally, output);
        if (folder.Length == 0)
        {
            ReportCommitments(commitments, tally);
        }

        return tally.Close();
    }

    // A scenario proves a clause only by going through what carries it out.
    private static List<string> Unproven(ScenarioResult result, ClauseTrace trace, DefinitionSet definitions)
    {
        var trail = new ScenarioTrail(result, definitions);
        return [.. result.Scenario.Clauses.Where(clause => !trace.CarriersOf(clause).Any(trail.Reached))];
    }

    private static void Report(ScenarioResult result, List<string> unproven, CommandTally tally)
    {
        var scenario = result.Scenario;
        if (!result.Passed)
        {
            tally.Fail($"failed {scenario.File}:{result.FailedLine}: {scenario.Title}: {result.Failure}");
        }
        else if (unproven.Count > 0)
        {
            tally.Fail($"failed {scenario.File}:{scenario.Line}: {scenario.Title}: Expected it to go through what carries out each clause that it cites, but it does not for {string.Join(", ", unproven)}.");
        }
        else
        {
            tally.Pass($"passed {scenario.File}: {scenario.Title}");
        }
    }

    private static void ReportCoverage(DefinitionSet definitions, string folder, ScenarioCoverage coverage, bool required, CommandTally tally, TextWriter output)
    {
        foreach (var (process, _) in definitions.Processes.Values.Where(process => Belongs(process.File, folder)).OrderBy(process => process.File, StringComparer.Ordinal))
        {
            var missing = coverage.Missing(process);
            var line = $"coverage {process.Id}: {ScenarioCoverage.Total(process) - missing.Count} of {ScenarioCoverage.Total(process)} flows, ends, timers and boundary events{(missing.Count == 0 ? string.Empty : $"; not reached: {string.Join(", ", missing)}")}";
            if (!required)
            {
                output.WriteLine(line);
            }
            else if (missing.Count == 0)
            {
                tally.Pass(line);
            }
            else
            {
                tally.Fail(line);
            }
        }
    }

    private static void ReportCommitments(CommitmentCoverage coverage, CommandTally tally)
    {
        var (wanted, missing) = (coverage.Wanted.Length, coverage.Missing);
        var line = $"coverage commitments: {wanted - missing.Length} of {wanted} values on {coverage.Topics.Length} topics on which the profiles differ{(missing.IsEmpty ? string.Empty : $"; not taken: {string.Join(", ", missing)}")}";
        if (missing.IsEmpty)
        {
            tally.Pass(line);
        }
        else
        {
            tally.Fail(line);
        }
    }

    // One procedure needs the others that it calls and what is common, so the whole folder around it is read.
    private static (string Root, string Folder) RootOf(string directory)
    {
        var parent = Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(directory))!;
        return Directory.Exists(Path.Combine(parent, "common")) && !Directory.Exists(Path.Combine(directory, "common"))
            ? (parent, Path.GetFileName(Path.TrimEndingDirectorySeparator(directory)) + "/")
            : (directory, string.Empty);
    }

    private static bool Belongs(string file, string folder) => file.StartsWith(folder, StringComparison.Ordinal);
}
