using System.CommandLine;
using BackOffice.Workflows.Host.Definitions;

namespace BackOffice.Designer.Commands;

/// <summary><c>definitions clauses [DIR] [--write FILE]</c>: from each clause of the manuals to what carries it out and proves it.</summary>
internal static class DefinitionsClauses
{
    public static Command Create()
    {
        var directory = new Argument<DirectoryInfo>("dir") { Description = "The definitions folder.", DefaultValueFactory = _ => new DirectoryInfo("definitions") };
        directory.AcceptExistingOnly();
        var write = new Option<FileInfo>("--write") { Description = "Writes the page to this file, such as docs/clauses.md." };
        var command = new Command("clauses", "Says of each clause of the manuals what carries it out and which scenarios prove it.") { directory, write };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(directory).FullName, parsed.GetValue(write)?.FullName, Console.Out));
        return command;
    }

    internal static int Run(string directory, string? file, TextWriter output)
    {
        var tally = new CommandTally(output);
        var definitions = DefinitionSet.Compile(DefinitionFolder.Read(directory));
        var trace = ClauseTrace.Of(definitions);
        foreach (var clause in definitions.Clauses.Values)
        {
            if (trace.CarriersOf(clause.Id).IsEmpty && trace.GroupsOf(clause.Id).IsEmpty)
            {
                tally.Fail($"neither carried out nor listed: {clause.Id} ({clause.Procedure}, {clause.Kind}) {clause.Summary}");
            }
            else
            {
                tally.Pass();
            }
        }

        if (file is not null)
        {
            File.WriteAllText(file, ClausePage.Write(definitions));
            output.WriteLine($"written: {file}");
        }

        return tally.Close();
    }
}
