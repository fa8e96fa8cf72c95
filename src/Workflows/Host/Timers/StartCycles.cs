using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Expressions;
using BackOffice.Workflows.Core.Timers;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>
/// When periodic duties begin. Their cycle may come from the commitments, which a change of profile, an own value or a new table changes:
/// then the row that stands is moved, so that the next time follows already.
/// </summary>
internal sealed class StartCycles(
    DefinitionCatalogue definitions, CompanyState companies, CompanyReader reader, IStepDatabase database, CompanySettings installed, WakeUp wake)
{
    private (int Definitions, int Company)? _followed;

    /// <summary>When a timer start event fires after the time at which it was due; null when it is over.</summary>
    public async ValueTask<TimerDue?> NextAsync(DeployedProcess process, string elementId, TimerDue last, long now, CancellationToken cancellation)
    {
        if (Cycles(process.Definition).FirstOrDefault(cycle => cycle.ElementId == elementId) is not { Value: { } value })
        {
            return null;
        }

        // What gives no cycle now may give one after the next change: the row stays.
        return await TextAsync(process, value, now, cancellation) is { } text
            ? TimerSchedule.Next(text, last, new Instant(now), installed.Zone)
            : value.IsFeel ? new TimerDue(new Instant(TimerRow.Never), last.Repetitions) : null;
    }

    /// <summary>Moves the rows of all cycles that expressions give, when definitions or settings have changed since the last look.</summary>
    public async Task FollowAsync(long now, CancellationToken cancellation)
    {
        var seen = (definitions.Generation, reader.Generation);
        if (_followed == seen)
        {
            return;
        }

        var moved = new List<RowWrite>();
        var wakes = new Wakes();
        foreach (var process in await definitions.LatestProcessesAsync(cancellation))
        {
            foreach (var (elementId, value) in Cycles(process.Definition).Where(cycle => cycle.Value.IsFeel))
            {
                if (await TextAsync(process, value, now, cancellation) is { } text && TimerSchedule.First(TimerKind.Cycle, text, new Instant(now), installed.Zone) is { } next)
                {
                    foreach (var row in await RowsAsync(process.DefinitionKey, elementId, cancellation))
                    {
                        if (Follows(row.DueAt, text, next, now))
                        {
                            moved.Add(new RowWrite(Statements.MoveTimer, [next.Due.Microseconds, row.Key]));
                            wakes.Timer(next.Due.Microseconds);
                        }
                    }
                }
            }
        }

        if (moved.Count > 0)
        {
            await database.WriteStepAsync(moved, null, cancellation);
            wake.After(wakes);
        }

        _followed = seen;
    }

    // What is due fires first. An interval runs from the last time, which a row does not tell: it follows when it has fired.
    private static bool Follows(long due, string text, TimerDue next, long now) =>
        due == TimerRow.Never || (due > now && due != next.Due.Microseconds && !text.StartsWith('R'));

    private static IEnumerable<(string ElementId, Expression Value)> Cycles(ProcessDefinition process) =>
        from start in process.Process.StartEvents
        from timer in start.Definitions.OfType<TimerEventDefinition>()
        where timer.Kind == TimerKind.Cycle
        select (start.Id, timer.Value);

    private async Task<List<(long Key, long DueAt)>> RowsAsync(long definitionKey, string elementId, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        return await connection.Command("SELECT timer_key, due_at FROM timers WHERE instance_key = @p1 AND definition_key = @p2 AND element_id = @p3", null, 0L, definitionKey, elementId)
            .ListAsync(row => (row.GetInt64(0), row.GetInt64(1)), cancellation);
    }

    private async ValueTask<string?> TextAsync(DeployedProcess process, Expression value, long now, CancellationToken cancellation)
    {
        var at = Instants.FromMicroseconds(now);
        if (!value.IsFeel)
        {
            return StartText.Of(value, at, installed.Zone);
        }

        var current = await companies.CurrentAsync(process.DeploymentKey, cancellation);
        var company = FeelJson.Read(current.Payload.Utf8.Span);
        return StartText.Of(value, at, installed.Zone, FeelContext.Empty.With("company", company), CommitmentFunction.With(current, company, at, installed.Zone));
    }
}
