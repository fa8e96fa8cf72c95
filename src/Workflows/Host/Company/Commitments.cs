using System.Collections.Immutable;
using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>What the company promises: the rows of the manuals, and what holds under some settings.</summary>
public sealed class Commitments
{
    private const string Decision = "commitment";

    private readonly DefinitionCatalogue _definitions;

    internal Commitments(DefinitionCatalogue definitions) => _definitions = definitions;

    /// <summary>Every row of the table in force.</summary>
    public async Task<ImmutableArray<CommitmentRow>> RowsAsync(CancellationToken cancellation = default) =>
        await TableAsync(cancellation) is { } table ? table.Rows : [];

    /// <summary>What holds on each topic under the settings, for nobody in particular.</summary>
    public async Task<ImmutableArray<CommitmentValue>> ValuesAsync(CompanySettings settings, CancellationToken cancellation = default) =>
        await TableAsync(cancellation) is { } table ? Values(table, settings, table.Rows) : [];

    /// <summary>The topics on which the settings are weaker than the law asks.</summary>
    public async Task<ImmutableArray<CommitmentValue>> BelowFloorAsync(CompanySettings settings, CancellationToken cancellation = default) =>
        await TableAsync(cancellation) is { } table
            ? [.. Values(table, settings, table.Rows.Where(row => row.Profile == "legal")).Where(value => value.IsBelowFloor)]
            : [];

    private static ImmutableArray<CommitmentValue> Values(Table table, CompanySettings settings, IEnumerable<CommitmentRow> rows)
    {
        var company = settings.ToFeel(WorkCalendar.Default.ToFeel());
        return [.. rows.DistinctBy(row => row.Topic).Select(row => Value(table.Model, row, settings, company))];
    }

    private static CommitmentValue Value(DecisionModel model, CommitmentRow row, CompanySettings settings, FeelContext company)
    {
        var inputs = FeelContext.Empty
            .With("topic", FeelString.Of(row.Topic))
            .With("profile", FeelString.Of(settings.Profile))
            .With("urgency", FeelString.Of("normal"))
            .With("customerClass", FeelNull.Instance)
            .With("situation", row.Situation is null ? FeelNull.Instance : FeelString.Of(row.Situation))
            .With("from", FeelNull.Instance)
            .With("agreed", FeelNull.Instance)
            .With("crew", FeelNull.Instance)
            .With("company", company);
        var result = model.Evaluate(Decision, inputs, FeelEvaluationOptions.Default with { TimeZone = settings.Zone }).Value as FeelContext ?? FeelContext.Empty;
        var legal = Of(result, "legal") as FeelContext;
        return new CommitmentValue(
            row.Topic,
            Text(result, "value"),
            Text(result, "source"),
            Text(result, "clause"),
            Of(result, "confirm") is FeelBoolean { Value: true },
            legal is null ? null : Text(legal, "value"),
            legal is null ? null : Text(legal, "source"),
            legal is not null && IsWeaker(Text(result, "kind"), Of(result, "duration"), Of(legal, "duration")));
    }

    // A lead is weaker when it is shorter, a period when it is longer; between other kinds nobody can say.
    private static bool IsWeaker(string kind, FeelValue? value, FeelValue? floor) =>
        value is FeelDaysTimeDuration ours && floor is FeelDaysTimeDuration law && kind switch
        {
            "lead-min" => ours.Nanoseconds < law.Nanoseconds,
            "duration-max" or "interval" => ours.Nanoseconds > law.Nanoseconds,
            _ => false,
        };

    private static FeelValue? Of(FeelContext context, string name) => context.TryGet(name, out var value) ? value : null;

    private static string Text(FeelContext context, string name) => Of(context, name) switch
    {
        FeelString text => text.Text,
        null or FeelNull => "",
        var other => other.ToString() ?? "",
    };

    private async Task<Table?> TableAsync(CancellationToken cancellation)
    {
        if (await _definitions.LatestFolderAsync(DefinitionFolders.Common, cancellation) is not { } common || !common.Decisions.TryGetValue(Decision, out var model))
        {
            return null;
        }

        var files = common.Files.Where(file => file.Path.EndsWith(".dmn", StringComparison.Ordinal));
        return new Table(model, [.. files.SelectMany(file => CommitmentTable.Read(file))]);
    }

    private sealed record Table(DecisionModel Model, ImmutableArray<CommitmentRow> Rows);
}
