using System.Collections.Immutable;
using BackOffice.Decisions.Dmn;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads the files of a folder and says everything that is wrong. Deploying begins with this; the designer asks it alone.</summary>
public static class DefinitionCheck
{
    /// <summary>What was read.</summary>
    /// <param name="Processes">The executable processes that can run, with the file each stands in.</param>
    /// <param name="Decisions">The decisions that can be asked, by id and by name.</param>
    /// <param name="Problems">Everything that was found.</param>
    public sealed record Result(
        ImmutableArray<(string Path, ProcessDefinition Process)> Processes, ImmutableDictionary<string, DecisionModel> Decisions, ImmutableArray<DefinitionProblem> Problems)
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

        CheckForms(files, problems);
        CheckTexts(files, problems);
        return new Result(processes.ToImmutable(), ReadDecisions(files, problems), problems.ToImmutable());
    }

    private static void CheckForms(IEnumerable<DefinitionFile> files, ImmutableArray<DefinitionProblem>.Builder problems)
    {
        foreach (var file in files.Where(file => file.Kind == ResourceKind.Form))
        {
            problems.AddRange(FormReader.Read(file.Bytes).Problems.Select(problem => new DefinitionProblem(
                file.Path, problem.ComponentId.Length == 0 ? null : problem.ComponentId, ProblemSeverity.Error, problem.Message)));
        }
    }

    private static void CheckTexts(IEnumerable<DefinitionFile> files, ImmutableArray<DefinitionProblem>.Builder problems)
    {
        foreach (var file in files.Where(file => file.Kind is ResourceKind.Calendar or ResourceKind.Notice or ResourceKind.Roles or ResourceKind.ClauseGroups))
        {
            var problem = file.Kind == ResourceKind.Calendar ? WorkCalendar.Read(file.Bytes).Problem : YamlText.ProblemOf(file.Bytes);
            if (problem is not null)
            {
                problems.Add(new DefinitionProblem(file.Path, null, ProblemSeverity.Error, problem));
            }
        }
    }

    private static ImmutableDictionary<string, DecisionModel> ReadDecisions(IEnumerable<DefinitionFile> files, ImmutableArray<DefinitionProblem>.Builder problems)
    {
        var decisions = ImmutableDictionary.CreateBuilder<string, DecisionModel>(StringComparer.Ordinal);
        foreach (var (file, read) in DecisionFiles.Read([.. files.Where(file => file.Kind == ResourceKind.Decision)]))
        {
            problems.AddRange(read.Problems.Select(problem => new DefinitionProblem(file.Path, problem.ElementId, ProblemSeverity.Error, problem.Message)));
            foreach (var decision in read.Model?.Decisions ?? [])
            {
                decisions[decision.Name] = read.Model!;
            }

            foreach (var decision in read.Model?.Decisions ?? [])
            {
                decisions[decision.Id] = read.Model!;
            }
        }

        return decisions.ToImmutable();
    }
}
