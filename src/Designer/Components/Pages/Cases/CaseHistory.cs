using System.Collections.Concurrent;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Journal;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>
/// Reads cases out of their journals, which are their history and give their states again. What one person's screens have read is
/// kept, so that a case that goes on is read from where it stood.
/// </summary>
internal sealed class CaseHistory(JournalReader journal, DefinitionCatalogue definitions, TimeText words, RefusalWords refusals, CompanyTime time)
{
    private const int MostKept = 200;

    private readonly ConcurrentDictionary<long, CaseReader> kept = new();
    private DateTime day;

    /// <summary>Null where there is no such instance.</summary>
    public async Task<CasePast?> ReadAsync(long instanceKey, CancellationToken cancellation)
    {
        // What was told as today is yesterday's after midnight.
        if (day != time.Now.Date || kept.Count >= MostKept)
        {
            day = time.Now.Date;
            kept.Clear();
        }

        var reader = kept.GetOrAdd(instanceKey, _ => new CaseReader(words, refusals, time));
        await reader.Turn.WaitAsync(cancellation);
        try
        {
            await foreach (var entry in journal.ReadAsync(instanceKey, reader.Sequence, cancellation))
            {
                await reader.TakeAsync(entry, DefinitionAsync);
            }

            return reader.Past;
        }
        finally
        {
            reader.Turn.Release();
        }
    }

    private async ValueTask<ProcessDefinition> DefinitionAsync(long key) => (await definitions.GetAsync(key)).Definition;
}
