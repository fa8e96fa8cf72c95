using System.CommandLine;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Designer.Commands;

/// <summary><c>definitions check [DIR]</c>: reads every file and reports what is wrong by file and element.</summary>
internal static class DefinitionsCheck
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo>("dir") { Description = "The definitions folder.", DefaultValueFactory = _ => new DirectoryInfo("definitions") };
        directory.AcceptExistingOnly();
        var command = new Command("check", "Reads every definition, form, decision and notice; reports what is wrong by file and element.") { directory };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(directory).FullName, Console.Out));
        return command;
    }

    internal static int Run(string directory, TextWriter output)
    {
        var tally = new CommandTally(output);
        var definitions = DefinitionSet.Compile(DefinitionFolder.Read(directory));
        var problems = DefinitionChecks.Check(definitions).Concat(IntakeProcedures.Check(definitions)).ToLookup(problem => problem.Path, StringComparer.Ordinal);
        foreach (var file in definitions.Files)
        {
            foreach (var problem in problems[file.Path])
            {
                output.WriteLine($"{(problem.Severity == ProblemSeverity.Error ? "error" : "warning")} {problem}");
            }

            if (problems[file.Path].Any(problem => problem.Severity == ProblemSeverity.Error))
            {
                tally.Fail($"refused {file.Path}");
            }
            else
            {
                tally.Pass();
            }
        }

        return tally.Close();
    }
}
