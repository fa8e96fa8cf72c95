using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Reads everything about one case. What happened comes from the journal; there is no second history.</summary>
public sealed class CaseFile
{
    private readonly WorkflowsDbFactory _databases;
    private readonly StepRunner _runner;
    private readonly DefinitionCatalogue _definitions;
    private readonly JournalReader _journal;
    private readonly Inbox _inbox;
    private readonly CaseList _cases;

    internal CaseFile(WorkflowsDbFactory databases, StepRunner runner, DefinitionCatalogue definitions, JournalReader journal, Inbox inbox, CaseList cases)
    {
        _databases = databases;
        _runner = runner;
        _definitions = definitions;
        _journal = journal;
        _inbox = inbox;
        _cases = cases;
    }

    /// <summary>The case, or null when there is none.</summary>
    public async Task<CaseDetail?> ReadAsync(long instanceKey, CancellationToken cancellation = default)
    {
        if (await _cases.FindAsync(instanceKey, cancellation) is not { } header || await _runner.FindAsync(instanceKey, cancellation) is not { } instance)
        {
            return null;
        }

        var walk = new CaseWalk(instance.Process.Definition);
        var timeline = ImmutableArray.CreateBuilder<TimelineEntry>();
        await foreach (var entry in _journal.ReadAsync(instanceKey, cancellation: cancellation))
        {
            var told = Tell(entry);
            timeline.Add(told);
            foreach (var happened in told.Events)
            {
                walk.Take(happened);
            }
        }

        await using var db = _databases.Reader();
        return new CaseDetail(
            header,
            instance.Process,
            await BpmnAsync(db, instance.Process, cancellation),
            walk.Elements,
            walk.Flows,
            Standing(instance.State),
            walk.ElementIds,
            timeline.ToImmutable(),
            instance.State.Elements.Find(instanceKey) is { } root ? VariableValues.ToContext(root.Variables) : FeelContext.Empty,
            await _inbox.OfCaseAsync(instanceKey, cancellation),
            await TimersAsync(db, instanceKey, cancellation),
            await IncidentsAsync(db, instanceKey, cancellation),
            header.ParentInstanceKey == 0 ? null : await _cases.FindAsync(header.ParentInstanceKey, cancellation),
            await _cases.CalledByAsync(instanceKey, cancellation));
    }

    private static TimelineEntry Tell(JournalEntry entry)
    {
        var erased = entry.Payload is null;
        return new TimelineEntry(
            entry.Sequence,
            Instants.FromMicroseconds(entry.Instant),
            entry.Actor,
            entry.Command,
            erased || entry.IsRefusal ? [] : EventFormat.Read(entry.Payload),
            !erased && entry.IsRefusal ? RefusedAttempt.Read(entry.Payload) : null,
            erased);
    }

    private static ImmutableDictionary<string, int> Standing(ProcessInstance state) =>
        state.HasEnded
            ? ImmutableDictionary<string, int>.Empty
            : state.Elements.Where(element => element.Key != state.Key && element.ActiveChildren == 0
                    && element.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopRound)
                .GroupBy(element => element.ElementId, StringComparer.Ordinal)
                .ToImmutableDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private async Task<ReadOnlyMemory<byte>> BpmnAsync(WorkflowsDb db, DeployedProcess process, CancellationToken cancellation)
    {
        var path = await db.Definitions.Where(d => d.DefinitionKey == process.DefinitionKey).Select(d => d.Path).FirstAsync(cancellation);
        return (await _definitions.FolderAsync(process.DeploymentKey, cancellation)).Find(path)!.Bytes;
    }

    private static async Task<ImmutableArray<OpenTimer>> TimersAsync(WorkflowsDb db, long instanceKey, CancellationToken cancellation)
    {
        var rows = await db.Timers.Where(timer => timer.InstanceKey == instanceKey).OrderBy(timer => timer.DueAt).ToListAsync(cancellation);
        return [.. rows.Select(row => new OpenTimer(
            row.ElementKey, row.TimerKey, row.ElementId, row.DueAt == TimerRow.Never ? null : Instants.FromMicroseconds(row.DueAt)))];
    }

    private static async Task<ImmutableArray<OpenIncident>> IncidentsAsync(WorkflowsDb db, long instanceKey, CancellationToken cancellation)
    {
        var rows = await db.Incidents.Where(incident => incident.InstanceKey == instanceKey && incident.ResolvedAt == 0).OrderBy(incident => incident.IncidentKey).ToListAsync(cancellation);
        return [.. rows.Select(row => new OpenIncident(
            row.ElementKey, row.ElementId, row.Kind, row.Cause, row.Suggestion, Instants.FromMicroseconds(row.CreatedAt)))];
    }
}
