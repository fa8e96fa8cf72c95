using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Host.Batches;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>A batch in words: what it does, and with which cases.</summary>
internal static class BatchWords
{
    public static string Work(Batch batch, IStringLocalizer<OperationsText> texts) => batch.Work switch
    {
        BatchWork.Modify { ToElementId: { } to } modify => texts["Work.Move", modify.FromElementId, to],
        BatchWork.Modify modify => texts["Work.End", modify.FromElementId],
        var work => texts[$"Work.{work.GetType().Name}"],
    };

    public static string Cases(Batch batch, ImmutableDictionary<string, LocalName> processes, IStringLocalizer<OperationsText> texts)
    {
        var query = batch.Query;
        string?[] parts =
        [
            query.Instances is null ? null : texts["Query.Chosen"].Value,
            query.ProcessId is { } process ? processes.GetValueOrDefault(process, new LocalName(process)).ToString() : null,
            query.DefinitionKey is { } definition ? texts["Query.Version", definition].Value : null,
            query.Kind is { } kind ? texts[$"Kind.{kind}"].Value : query.WithIncident ? texts["Query.Incident"].Value : null,
        ];
        var said = string.Join(texts["Separator"], parts.OfType<string>());
        return said.Length > 0 ? said : texts["Query.All"];
    }
}
