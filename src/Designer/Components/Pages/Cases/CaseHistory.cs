using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>Reads a case out of its journal, which is its history and gives its state again.</summary>
internal sealed class CaseHistory(JournalReader journal, DefinitionCatalogue definitions, TimeText words)
{
    /// <summary>Null where there is no such instance.</summary>
    public async Task<CasePast?> ReadAsync(long instanceKey, CancellationToken cancellation)
    {
        ProcessInstance? state = null;
        JournalWords? teller = null;
        var entries = ImmutableArray.CreateBuilder<TimelineEntry>();
        await foreach (var entry in journal.ReadAsync(instanceKey, cancellation: cancellation))
        {
            if (entry.IsRefusal)
            {
                entries.Add(Refusal(entry));
                continue;
            }

            if (entry.Payload is null)
            {
                entries.Add(new TimelineEntry(entry.Sequence, At(entry), entry.Actor, "Erased", null, null, ProblemLevel.Warning));
                continue;
            }

            foreach (var happened in EventFormat.Read(entry.Payload))
            {
                state = ProcessEngine.Evolve(state, happened);
                teller ??= new JournalWords((await definitions.GetAsync(state.DefinitionKey, cancellation)).Definition, words);
                if (teller.Tell(happened) is { } told)
                {
                    entries.Add(told with { Sequence = entry.Sequence, At = At(entry), Actor = entry.Actor });
                }
            }
        }

        return state is null || teller is null ? null : new CasePast(teller.Definition, state, teller.Walked, teller.Causes, entries.ToImmutable());
    }

    private static TimelineEntry Refusal(JournalEntry entry)
    {
        var refused = entry.Payload is null ? null : RefusedAttempt.Read(entry.Payload);
        return new TimelineEntry(entry.Sequence, At(entry), entry.Actor, "AttemptRefused", null, refused?.Message, ProblemLevel.Danger);
    }

    private static DateTimeOffset At(JournalEntry entry) => new Instant(entry.Instant).ToDateTimeOffset();
}
