using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads the files of a folder and says everything that is wrong. Deploying begins with this; the designer asks it alone.</summary>
public static class DefinitionCheck
{
    /// <summary>What was read.</summary>
    /// <param name="Processes">The executable processes that can run, with the file each stands in.</param>
    /// <param name="Problems">Everything that was found.</param>
    public sealed record Result(ImmutableArray<(string Path, ProcessDefinition Process)> Processes, ImmutableArray<DefinitionProblem> Problems)
    {
        /// <summary>Whether the folder may be deployed.</summary>
        public bool Accepted => !Problems.Any(problem => problem.Severity == ProblemSeverity.Error);
    }

    /// <summary>Checks a folder.</summary>
    public static Result Check(string folder, IReadOnlyCollection<DefinitionFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var problems = ImmutableArray.CreateBuilder<DefinitionProblem>();
        var processes = ImmutableArray.CreateBuilder<(string, ProcessDefinition)>();
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.Kind == ResourceKind.Process)
            {
                var read = BpmnReader.Read(file.Bytes);
                problems.AddRange(read.Problems.Select(problem => new DefinitionProblem(file.Path, problem.ElementId, problem.Severity, problem.Message)));
                processes.AddRange(read.Processes.Select(process => (file.Path, process)));
            }
        }

        foreach (var twice in processes.GroupBy(p => p.Item2.Id, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            problems.Add(new DefinitionProblem(
                twice.Last().Item1, twice.Key, ProblemSeverity.Error, $"Expected each process id once in the folder {folder}, but '{twice.Key}' stands in {string.Join(" and ", twice.Select(p => p.Item1))}."));
        }

        return new Result(processes.ToImmutable(), problems.ToImmutable());
    }
}
