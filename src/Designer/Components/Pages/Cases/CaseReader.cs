using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Reads one instance's journal entry by entry and keeps what it has read: the next look reads only what was added.</summary>
internal sealed class CaseReader(TimeText words, RefusalWords refusals, CompanyTime time)
{
    private readonly ImmutableArray<TimelineEntry>.Builder entries = ImmutableArray.CreateBuilder<TimelineEntry>();
    private readonly Dictionary<long, DateTimeOffset> since = [];
    private readonly Dictionary<long, (DateTimeOffset At, LocalName? Reason)> pauses = [];
    private readonly Dictionary<DateTimeOffset, string> grounds = [];
    private ProcessInstance? state;
    private JournalWords? teller;

    /// <summary>The last entry that was read.</summary>
    public long Sequence { get; private set; }

    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Null before the first entry.</summary>
    public CasePast? Past => state is null || teller is null
        ? null
        : new CasePast(teller.Definition, state, Sequence, teller.Walked, teller.Causes, entries.ToImmutable())
        {
            Since = since.ToImmutableDictionary(),
            Pauses = pauses.ToImmutableDictionary(),
            Grounds = grounds.ToImmutableDictionary(),
        };

    public async Task TakeAsync(JournalEntry entry, Func<long, ValueTask<ProcessDefinition>> definitionOf)
    {
        Sequence = entry.Sequence;
        if (entry.IsRefusal || entry.Payload is null)
        {
            entries.Add(entry.IsRefusal ? Refusal(entry) : new TimelineEntry(entry.Sequence, At(entry), entry.Actor, "Erased", null, null, ProblemLevel.Warning));
            return;
        }

        foreach (var happened in EventFormat.Read(entry.Payload))
        {
            var follows = state?.DefinitionKey;
            state = ProcessEngine.Evolve(state, happened);
            if (teller is null || follows != state.DefinitionKey)
            {
                var definition = await definitionOf(state.DefinitionKey);
                teller = teller?.On(definition) ?? new JournalWords(definition, words);
            }

            Remember(happened, At(entry));
            if (teller.Tell(happened) is { } told)
            {
                entries.Add(told with { Sequence = entry.Sequence, At = At(entry), Actor = entry.Actor });
            }
        }
    }

    private void Remember(ProcessEvent happened, DateTimeOffset at)
    {
        switch (happened)
        {
            case ElementActivated element:
                since[element.ElementKey] = at;
                break;
            case TimerPaused timer:
                pauses[timer.TimerKey] = (at, timer.Reason is { } reason ? teller!.Because(reason) : null);
                break;
            case DecisionEvaluated decision:
                Ground(FeelJson.Read(decision.Result.Utf8.Span));
                break;
        }
    }

    /// <summary>A commitment says until when, and by which row: whatever waits until then waits by it.</summary>
    private void Ground(FeelValue result)
    {
        if (result is not FeelContext context)
        {
            return;
        }

        if (context.TryGet("due", out var due) && due is FeelDateTime instant && instant.TryToDateTimeOffset(time.Zone, out var at))
        {
            grounds[at.ToUniversalTime()] = DecisionWords.Of(result);
            return;
        }

        foreach (var (_, inner) in context.Entries)
        {
            Ground(inner);
        }
    }

    private TimelineEntry Refusal(JournalEntry entry)
    {
        var refused = entry.Payload is null ? null : RefusedAttempt.Read(entry.Payload);
        return new TimelineEntry(entry.Sequence, At(entry), entry.Actor, "AttemptRefused", null, refused is null ? null : refusals.Of(refused, teller?.Definition), ProblemLevel.Danger);
    }

    private static DateTimeOffset At(JournalEntry entry) => new Instant(entry.Instant).ToDateTimeOffset();
}
