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
        var coverage = new Option<bool>("--coverage") { Description = "Fails where a sequence flow, end event or boundary event is not reached." };
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
        var player = new ScenarioPlayer(definitions, ScenarioSettings.Default);
        foreach (var scenario in definitions.Scenarios.Where(scenario => Belongs(scenario.File, folder)))
        {
            Report(player.Play(scenario), coverage, tally);
        }

        ReportCoverage(definitions, folder, coverage, requireCoverage, tally, output);
        return tally.Close();
    }

    private static void Report(ScenarioResult result, ScenarioCoverage coverage, CommandTally tally)
    {
        coverage.Add(result.Engine);
        if (result.Passed)
        {
            tally.Pass($"passed {result.Scenario.File}: {result.Scenario.Title}");
        }
        else
        {
            tally.Fail($"failed {result.Scenario.File}:{result.FailedLine}: {result.Scenario.Title}: {result.Failure}");
        }
    }

    private static void ReportCoverage(DefinitionSet definitions, string folder, ScenarioCoverage coverage, bool required, CommandTally tally, TextWriter output)
    {
        foreach (var (process, _) in definitions.Processes.Values.Where(process => Belongs(process.File, folder)).OrderBy(process => process.File, StringComparer.Ordinal))
        {
            var missing = coverage.Missing(process);
            var line = $"coverage {process.Id}: {ScenarioCoverage.Total(process) - missing.Count} of {ScenarioCoverage.Total(process)} flows, ends and boundary events{(missing.Count == 0 ? string.Empty : $"; not reached: {string.Join(", ", missing)}")}";
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
