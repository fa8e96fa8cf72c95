using System.Collections.Immutable;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>What lies between two settings, in words that a person can compare.</summary>
internal static class CompanyDifferences
{
    private static readonly string[] Narrowing = ["customerClass", "urgency", "situation"];

    public static ImmutableArray<CompanyDifference> Between(CompanySettings before, CompanySettings after)
    {
        var found = ImmutableArray.CreateBuilder<CompanyDifference>();
        if (before.Name != after.Name)
        {
            found.Add(new CompanyDifference(CompanyVariables.Name, false, before.Name, after.Name));
        }

        if (before.Profile != after.Profile)
        {
            found.Add(new CompanyDifference(CompanyVariables.Profile, false, before.Profile, after.Profile));
        }

        var (old, now) = (Rows(before), Rows(after));
        foreach (var row in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal))
        {
            var (from, to) = (old.GetValueOrDefault(row), now.GetValueOrDefault(row));
            if (from != to)
            {
                found.Add(new CompanyDifference(row, true, from, to));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The value by topic, with what narrows it behind the topic.</summary>
    private static Dictionary<string, string> Rows(CompanySettings settings)
    {
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in settings.Overrides)
        {
            rows[string.Join(' ', Narrowing.Select(name => row.GetValueOrDefault(name)).Prepend(row.GetValueOrDefault("topic")).Where(part => !string.IsNullOrEmpty(part)))] =
                row.GetValueOrDefault("value") ?? row.GetValueOrDefault("duration") ?? "";
        }

        return rows;
    }
}
