using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using Microsoft.Extensions.Configuration;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What one company differs in from another: which manual's commitments it keeps, its own rows, its clock.</summary>
/// <param name="Profile">Which manual's commitments apply (setting <c>Company:Profile</c>).</param>
/// <param name="Overrides">
/// The company's own values (list <c>Company:Overrides</c>): each has <c>topic</c> and <c>duration</c> or <c>value</c>, and where it
/// narrows the row <c>customerClass</c>, <c>urgency</c>, <c>situation</c>, <c>kind</c>, <c>calendar</c>.
/// </param>
/// <param name="Zone">The company's time zone (setting <c>Company:TimeZone</c>, an IANA name).</param>
public sealed record CompanySettings(string Profile, ImmutableArray<ImmutableSortedDictionary<string, string>> Overrides, TimeZoneInfo Zone)
{
    /// <summary>What the company is called (setting <c>Company:Name</c>); empty where nothing is said.</summary>
    public string Name { get; init; } = "";

    /// <summary>What holds where nothing is set: the strictest figures, China's clock.</summary>
    public static CompanySettings Default { get; } = new("default", [], TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

    /// <summary>Reads the section <c>Company</c>.</summary>
    /// <exception cref="InvalidOperationException">The time zone is unknown.</exception>
    public static CompanySettings From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var section = configuration.GetSection("Company");
        var zone = section["TimeZone"] ?? "Asia/Shanghai";
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found))
        {
            throw new InvalidOperationException($"Company:TimeZone is '{zone}'. Expected an IANA name such as Asia/Shanghai.");
        }

        return new CompanySettings(section["Profile"] ?? Default.Profile, [.. section.GetSection("Overrides").GetChildren().Select(Override)], found) { Name = section["Name"] ?? "" };
    }

    /// <summary>What expressions see as <c>company</c>: profile, overrides, time zone, and the work calendar as data.</summary>
    internal FeelContext ToFeel(FeelValue calendar)
    {
        var overrides = Overrides.Select(FeelValue (row) => FeelContext.Of(row.Select(entry => KeyValuePair.Create<string, FeelValue>(entry.Key, FeelString.Of(entry.Value)))));
        return FeelContext.Empty
            .With("name", FeelString.Of(Name))
            .With("profile", FeelString.Of(Profile))
            .With("overrides", FeelList.Of([.. overrides]))
            .With("zone", FeelString.Of(Zone.Id))
            .With("calendar", calendar);
    }

    private static ImmutableSortedDictionary<string, string> Override(IConfigurationSection row) =>
        row.GetChildren().Where(child => child.Value is not null).ToImmutableSortedDictionary(child => Camel(child.Key), child => child.Value!, StringComparer.Ordinal);

    // Configuration keys know no case; FEEL names do.
    private static string Camel(string key) => char.ToLowerInvariant(key[0]) + key[1..];
}
