using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.WorkItems;

namespace BackOffice.Workflows.Host.Company;

/// <summary>The settings as the variables of their ledger, and back.</summary>
internal static class CompanyVariables
{
    public const string Name = "name";
    public const string Profile = "profile";
    public const string Overrides = "overrides";
    public const string Reason = "reason";

    public static Variables Of(CompanySettings settings, string reason) => VariableValues.ToVariables(FeelContext.Empty
        .With(Name, FeelString.Of(settings.Name))
        .With(Profile, FeelString.Of(settings.Profile))
        .With(Overrides, FeelList.Of([.. settings.Overrides.Select(FeelValue (row) => FeelContext.Of(row.Select(entry => KeyValuePair.Create<string, FeelValue>(entry.Key, FeelString.Of(entry.Value)))))]))
        .With(Reason, FeelString.Of(reason)));

    public static CompanySettings Read(Variables variables, CompanySettings otherwise)
    {
        var values = VariableValues.ToContext(variables);
        return otherwise with
        {
            Name = Text(values, Name) ?? otherwise.Name,
            Profile = Text(values, Profile) ?? otherwise.Profile,
            Overrides = values.TryGet(Overrides, out var rows) && rows is FeelList list ? [.. list.Items.OfType<FeelContext>().Select(Row)] : otherwise.Overrides,
        };
    }

    public static string? Text(FeelContext values, string name) => values.TryGet(name, out var value) && value is FeelString text ? text.Text : null;

    private static ImmutableSortedDictionary<string, string> Row(FeelContext row) => row.Entries
        .Where(entry => entry.Value is FeelString).ToImmutableSortedDictionary(entry => entry.Key, entry => ((FeelString)entry.Value).Text, StringComparer.Ordinal);
}
