using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Batches;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Queries;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>What operators see and do over all cases: what stands still, changes of many at once, messages that nobody wanted.</summary>
internal sealed class OperationsDesk(IncidentList incidents, BatchDesk batches, DeadLetters letters, CaseBoard cases, DefinitionCatalogue definitions)
{
    public async Task<IncidentSlice> IncidentsAsync(IncidentFilter filter, long? before, int count, CancellationToken cancellation)
    {
        var page = await incidents.ListAsync(filter.Kind, ProcessOf(filter), before, count, cancellation);
        var rows = ImmutableArray.CreateBuilder<IncidentRow>(page.Items.Length);
        foreach (var incident in page.Items)
        {
            rows.Add(await RowAsync(incident, cancellation));
        }

        return new IncidentSlice(rows.MoveToImmutable(), page.Next);
    }

    /// <summary>How many incidents fit the filter.</summary>
    public Task<int> CountAsync(IncidentFilter filter, CancellationToken cancellation) => incidents.CountAsync(filter.Kind, ProcessOf(filter), cancellation);

    public async Task<ImmutableDictionary<string, LocalName>> ProcessesAsync(CancellationToken cancellation) =>
        (await cases.ProcessesAsync(cancellation)).ToImmutableDictionary(
            process => process.Key, process => new LocalName(process.Value.Name ?? process.Key, process.Value.EnglishName), StringComparer.Ordinal);

    /// <summary>Tries again what stands still in the chosen cases, in the background.</summary>
    public Task<BatchOutcome> TryAgainAsync(StaffMember actor, IEnumerable<long> chosen, string reason, CancellationToken cancellation) =>
        batches.CreateAsync(new BatchWork.ResolveIncidents(), new BatchQuery { WithIncident = true, Instances = [.. chosen.Distinct()] }, actor.Operator, Said(reason), cancellation);

    /// <summary>Tries again what stands still in every case that fits the filter, in the background.</summary>
    public Task<BatchOutcome> TryAllAgainAsync(StaffMember actor, IncidentFilter filter, string reason, CancellationToken cancellation) =>
        batches.CreateAsync(
            new BatchWork.ResolveIncidents(),
            new BatchQuery { WithIncident = true, ProcessId = ProcessOf(filter), Kind = filter.Kind },
            actor.Operator,
            Said(reason),
            cancellation);

    public Task<ImmutableArray<Batch>> BatchesAsync(long? before, int count, CancellationToken cancellation) => batches.ListAsync(before, count, cancellation);

    public Task<Batch?> BatchAsync(long key, CancellationToken cancellation) => batches.FindAsync(key, cancellation);

    public Task<ImmutableArray<BatchItem>> ItemsAsync(long key, BatchItemState? state, long? after, int count, CancellationToken cancellation) =>
        batches.ItemsAsync(key, state, after, count, cancellation);

    public Task<DeadLetterPage> LettersAsync(string name, long? before, int count, CancellationToken cancellation) => letters.ListAsync(name, before, count, cancellation);

    public Task<ImmutableArray<string>> LetterNamesAsync(CancellationToken cancellation) => letters.NamesAsync(cancellation);

    private static string? ProcessOf(IncidentFilter filter) => filter.Process.Length == 0 ? null : filter.Process;

    private static string? Said(string reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();

    private async Task<IncidentRow> RowAsync(OpenIncident incident, CancellationToken cancellation)
    {
        var definition = (await definitions.GetAsync(incident.DefinitionKey, cancellation)).Definition;
        var element = ElementNames.Of(definition, incident.ElementId);
        var isChinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "en";

        // Who reads Chinese knows the element by its name, not by its id.
        var told = incident with { Arguments = [.. incident.Arguments.Select(argument => argument == incident.ElementId ? element.Chinese : argument)] };
        var text = told.In(isChinese);
        return new IncidentRow(
            incident.IncidentKey,
            new CaseIncident(incident.InstanceKey, incident.ElementKey, incident.ElementId, element, text.Cause),
            CaseNumber.Of(incident.BusinessKey, incident.InstanceKey),
            ElementNames.Of(definition.Process, definition.Id),
            incident.Kind,
            text,
            incident.At);
    }
}
