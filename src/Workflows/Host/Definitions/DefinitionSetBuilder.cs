using System.Collections.Immutable;
using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Scenarios;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Collects what the files of a folder say.</summary>
internal sealed class DefinitionSetBuilder(ImmutableArray<DefinitionFile> files)
{
    public ImmutableArray<DefinitionFile> Files { get; } = files;

    public Dictionary<string, (ProcessDefinition Definition, string File)> Processes { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, (FormSchema Schema, string File)> Forms { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DecisionModel> Decisions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, NoticeTemplate> Notices { get; } = new(StringComparer.Ordinal);

    public List<Role> Roles { get; } = [];

    public Payload? Calendar { get; private set; }

    public List<Scenario> Scenarios { get; } = [];

    public Dictionary<string, Clause> Clauses { get; } = new(StringComparer.Ordinal);

    public List<ClauseGroup> ClauseGroups { get; } = [];

    public List<CommitmentRow> Commitments { get; } = [];

    public List<DefinitionProblem> Problems { get; } = [];

    public void Add(DefinitionFile file)
    {
        switch (file.Kind)
        {
            case ResourceKind.Process: AddProcess(file); break;
            case ResourceKind.Decision: AddDecisions(file); break;
            case ResourceKind.Form: AddForm(file); break;
            case ResourceKind.Scenarios: AddScenarios(file); break;
            case ResourceKind.Clauses: AddClauses(file); break;
            default: AddYaml(file); break;
        }
    }

    private void AddProcess(DefinitionFile file)
    {
        var result = BpmnReader.Read(file.Bytes);
        Problems.AddRange(result.Problems.Select(problem => new DefinitionProblem(file.Path, problem.ElementId, problem.Severity, problem.Message, problem.Rule)));
        foreach (var process in result.Processes)
        {
            AddOnce(Processes, process.Id, (process, file.Path), file, "process");
        }
    }

    private void AddDecisions(DefinitionFile file)
    {
        var result = DmnReader.Read(file.Bytes);
        Problems.AddRange(result.Problems.Select(problem => new DefinitionProblem(file.Path, problem.ElementId, ProblemSeverity.Error, problem.Message, "dmn")));
        Commitments.AddRange(CommitmentRowsReader.Read(file));
        foreach (var decision in result.Model?.Decisions ?? [])
        {
            AddOnce(Decisions, decision.Id, result.Model!, file, "decision");
        }
    }

    private void AddForm(DefinitionFile file)
    {
        var result = FormReader.Read(file.Bytes);
        Problems.AddRange(result.Problems.Select(problem => new DefinitionProblem(file.Path, problem.ComponentId, ProblemSeverity.Error, problem.Message, "form")));
        if (result.Schema is { } schema)
        {
            AddOnce(Forms, schema.Id, (schema, file.Path), file, "form");
        }
    }

    private void AddScenarios(DefinitionFile file)
    {
        var (scenarios, problems) = ScenarioReader.Read(file.Path, file.Text);
        Scenarios.AddRange(scenarios);
        Problems.AddRange(problems.Select(problem => Error(file, "scenario", problem)));
    }

    private void AddClauses(DefinitionFile file)
    {
        foreach (var clause in ClauseCatalogueReader.Read(file.Text))
        {
            AddOnce(Clauses, clause.Id, clause, file, "clause");
        }
    }

    private void AddYaml(DefinitionFile file)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(file.Text));
            var root = stream.Documents.Count == 1
                ? stream.Documents[0].RootNode
                : throw new YamlProblemException(1, $"Expected one YAML document, but found {stream.Documents.Count}.");
            AddYaml(file, root);
        }
        catch (YamlProblemException problem)
        {
            Problems.Add(Error(file, "yaml", $"line {problem.Line}: {problem.Message}"));
        }
        catch (YamlException exception)
        {
            Problems.Add(Error(file, "yaml", $"line {exception.Start.Line}: The file is not valid YAML: {exception.Message}"));
        }
    }

    private void AddYaml(DefinitionFile file, YamlNode root)
    {
        switch (file.Kind)
        {
            case ResourceKind.Notice:
                var notice = NoticeReader.Read(new YamlFields(root));
                AddOnce(Notices, notice.Key, notice, file, "notice");
                break;
            case ResourceKind.Roles:
                Roles.AddRange(RolesReader.Read(new YamlFields(root)));
                break;
            case ResourceKind.Calendar:
                AddCalendar(file);
                break;
            case ResourceKind.ClauseGroups:
                ClauseGroups.AddRange(ClauseGroupsReader.Read(new YamlFields(root)));
                break;
            default:
                throw new InvalidOperationException($"Expected a YAML definition, but {file.Path} is {file.Kind}.");
        }
    }

    private void AddCalendar(DefinitionFile file)
    {
        var (calendar, problem) = WorkCalendar.Read(file.Bytes);
        if (problem is not null)
        {
            Problems.Add(Error(file, "calendar", problem));
        }

        Calendar = calendar is null ? null : Payload.FromTrusted(FeelJson.ToBytes(calendar.ToFeel()));
    }

    private void AddOnce<T>(Dictionary<string, T> known, string id, T value, DefinitionFile file, string what)
    {
        if (!known.TryAdd(id, value))
        {
            Problems.Add(Error(file, "unique-ids", $"Expected each {what} once, but another file holds the {what} '{id}' already."));
        }
    }

    private static DefinitionProblem Error(DefinitionFile file, string rule, string message) =>
        new(file.Path, null, ProblemSeverity.Error, message, rule);
}
