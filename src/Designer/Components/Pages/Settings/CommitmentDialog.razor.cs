using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Workflows.Host.Company;
using BackOffice.Workflows.Host.Deployment;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>What the manuals say on a topic, and the company's own row instead.</summary>
public sealed partial class CommitmentDialog
{
    private static readonly string[] Narrowing = ["topic", "customerClass", "urgency", "situation"];

    private int? amount;
    private DurationUnit unit = DurationUnit.Hours;
    private string text = "";
    private string urgency = "";
    private string customerClass = "";
    private string situation = "";
    private string reason = "";
    private IReadOnlyList<CommitmentValue> warned = [];

    [Parameter, EditorRequired]
    public SettingsView.Topic Topic { get; set; } = default!;

    [Parameter, EditorRequired]
    public CompanySettings Settings { get; set; } = default!;

    [Inject]
    private ISettingsDesk Desk { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private IStringLocalizer<SettingsText> T { get; set; } = default!;

    private string[] Situations => [.. Topic.Rows.Select(row => row.Situation).OfType<string>().Distinct(StringComparer.Ordinal)];

    private bool IsComplete => !string.IsNullOrWhiteSpace(reason) && (Topic.HasDuration ? amount is > 0 and < 10_000 : !string.IsNullOrWhiteSpace(text));

    protected override void OnInitialized()
    {
        text = Topic.HasDuration ? "" : Topic.Value.Value;
        if (CommitmentWords.Measure(Topic.Value.Value) is var (value, measured))
        {
            (amount, unit) = ((int)value, measured);
        }
    }

    private async Task WarnAsync() =>
        warned = amount is > 0 ? [.. (await Desk.BelowFloorAsync(Settings with { Overrides = With(Row()) }, default)).Where(value => value.Topic == Topic.Value.Topic)] : [];

    private void Save()
    {
        if (IsComplete)
        {
            Dialogs.Close(new CompanyChange(reason) { Overrides = With(Row()) });
        }
    }

    private void TakeBack(ImmutableSortedDictionary<string, string> own) =>
        Dialogs.Close(new CompanyChange(reason) { Overrides = [.. Settings.Overrides.Where(row => !IsSame(row, own))] });

    private ImmutableSortedDictionary<string, string> Row()
    {
        var row = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        row["topic"] = Topic.Value.Topic;
        if (Topic.HasDuration)
        {
            row["duration"] = Duration();
            row["value"] = Duration();
            row["calendar"] = unit == DurationUnit.WorkingDays ? "working-days" : "elapsed";
        }
        else
        {
            row["value"] = text.Trim();
        }

        foreach (var (name, chosen) in new[] { ("urgency", urgency), ("customerClass", customerClass), ("situation", situation) }.Where(narrow => narrow.Item2.Length > 0))
        {
            row[name] = chosen;
        }

        return row.ToImmutable();
    }

    private string Duration() => unit switch
    {
        DurationUnit.Minutes => string.Create(CultureInfo.InvariantCulture, $"PT{amount}M"),
        DurationUnit.Hours => string.Create(CultureInfo.InvariantCulture, $"PT{amount}H"),
        _ => string.Create(CultureInfo.InvariantCulture, $"P{amount}D"),
    };

    /// <summary>The narrower row comes first: the table takes the first that fits.</summary>
    private ImmutableArray<ImmutableSortedDictionary<string, string>> With(ImmutableSortedDictionary<string, string> own) =>
        [.. Settings.Overrides.Where(row => !IsSame(row, own)).Append(own).OrderByDescending(row => Narrowing.Count(row.ContainsKey))];

    private static bool IsSame(ImmutableSortedDictionary<string, string> one, ImmutableSortedDictionary<string, string> other) =>
        Narrowing.All(name => one.GetValueOrDefault(name) == other.GetValueOrDefault(name));

    private string For(string? forClass, string? forUrgency, string? forSituation)
    {
        string[] parts =
        [
            .. forClass is null ? [] : new[] { T[$"Class.{forClass}"].Value },
            .. forUrgency is null or "any" ? [] : new[] { T[$"Urgency.{forUrgency}"].Value },
            .. forSituation is null ? [] : new[] { forSituation },
        ];
        return parts.Length == 0 ? T["Any"] : string.Join(T["Separator"], parts);
    }
}
