using System.Collections.Immutable;
using BackOffice.Decisions.Dmn;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Memory;
using BackOffice.Workflows.Host.Scenarios;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A definitions folder, compiled: what each file says, found by its id. What cannot be understood stands in <see cref="Problems"/>.</summary>
public sealed class DefinitionSet : IProcessLibrary, IDecisions
{
    internal DefinitionSet(DefinitionSetBuilder parts)
    {
        Files = parts.Files;
        Processes = parts.Processes.ToImmutableDictionary(StringComparer.Ordinal);
        Forms = parts.Forms.ToImmutableDictionary(StringComparer.Ordinal);
        Decisions = parts.Decisions.ToImmutableDictionary(StringComparer.Ordinal);
        Notices = parts.Notices.ToImmutableDictionary(StringComparer.Ordinal);
        Roles = [.. parts.Roles];
        Calendar = parts.Calendar;
        Scenarios = [.. parts.Scenarios];
        Clauses = parts.Clauses.ToImmutableSortedDictionary(StringComparer.Ordinal);
        ClauseGroups = [.. parts.ClauseGroups];
        Commitments = [.. parts.Commitments];
        Problems = [.. parts.Problems];
    }

    /// <summary>The files it was compiled from.</summary>
    public ImmutableArray<DefinitionFile> Files { get; }

    /// <summary>Processes by process id, each with the path of its file.</summary>
    public ImmutableDictionary<string, (ProcessDefinition Definition, string File)> Processes { get; }

    /// <summary>Forms by form id, each with the path of its file.</summary>
    public ImmutableDictionary<string, (FormSchema Schema, string File)> Forms { get; }

    /// <summary>Decision models by decision id.</summary>
    public ImmutableDictionary<string, DecisionModel> Decisions { get; }

    /// <summary>Notices by key.</summary>
    public ImmutableDictionary<string, NoticeTemplate> Notices { get; }

    /// <summary>The roles.</summary>
    public ImmutableArray<Role> Roles { get; }

    /// <summary>The work calendar as a value for expressions; null where there is none.</summary>
    public Payload? Calendar { get; }

    /// <summary>The scenarios of all procedures.</summary>
    public ImmutableArray<Scenario> Scenarios { get; }

    /// <summary>The clause catalogue by id; empty where there is none.</summary>
    public ImmutableSortedDictionary<string, Clause> Clauses { get; }

    /// <summary>The clauses that no procedure carries out, by their reasons.</summary>
    public ImmutableArray<ClauseGroup> ClauseGroups { get; }

    /// <summary>What each profile promises.</summary>
    public ImmutableArray<CommitmentRow> Commitments { get; }

    /// <summary>What is wrong, in the order of files.</summary>
    public ImmutableArray<DefinitionProblem> Problems { get; }

    /// <summary>Compiles files; never throws on what stands in them.</summary>
    public static DefinitionSet Compile(ImmutableArray<DefinitionFile> files)
    {
        var builder = new DefinitionSetBuilder(files);
        foreach (var file in files)
        {
            builder.Add(file);
        }

        return new DefinitionSet(builder);
    }

    /// <inheritdoc />
    public ProcessDefinition? Find(string processId) => Processes.GetValueOrDefault(processId).Definition;

    /// <inheritdoc />
    public BoundDecision? Find(string decisionId, ResourceBinding binding, string? versionTag) =>
        Decisions.TryGetValue(decisionId, out var model) ? new BoundDecision(model, decisionId, 1) : null;

    /// <inheritdoc />
    public IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedByMessage(string name) =>
        StartedBy(definition => definition is MessageEventDefinition message && message.Name.Text == name);

    /// <inheritdoc />
    public IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedBySignal(string name) =>
        StartedBy(definition => definition is SignalEventDefinition signal && signal.Name.Text == name);

    // In the order of ids, so that the same files always start in the same order.
    private IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedBy(Func<EventDefinition, bool> matches) =>
        from process in Processes.Values.OrderBy(process => process.Definition.Id, StringComparer.Ordinal)
        from start in process.Definition.Process.StartEvents
        where start.Definitions.Any(matches)
        select (process.Definition, start.Id);
}
