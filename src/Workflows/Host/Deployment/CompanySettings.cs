using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Values;
using Microsoft.Extensions.Configuration;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>What one company differs in from another: which manual's commitments it keeps, its own rows, its clock.</summary>
/// <param name="Profile">Which manual's commitments apply (setting <c>Company:Profile</c>).</param>
/// <param name="Overrides">The company's own values by topic (section <c>Company:Overrides</c>).</param>
/// <param name="Zone">The company's time zone (setting <c>Company:TimeZone</c>, an IANA name).</param>
public sealed record CompanySettings(string Profile, ImmutableSortedDictionary<string, string> Overrides, TimeZoneInfo Zone)
{
    /// <summary>What holds where nothing is set: the strictest figures, China's clock.</summary>
    public static CompanySettings Default { get; } =
        new("default", ImmutableSortedDictionary<string, string>.Empty, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));

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

        return new CompanySettings(
            section["Profile"] ?? Default.Profile,
            section.GetSection("Overrides").GetChildren().Where(child => child.Value is not null).ToImmutableSortedDictionary(child => child.Key, child => child.Value!, StringComparer.Ordinal),
            found);
    }

    /// <summary>What expressions see as <c>company</c>: profile, overrides, time zone, and the work calendar as data.</summary>
    internal FeelContext ToFeel(FeelValue calendar)
    {
        var overrides = Overrides.Aggregate(FeelContext.Empty, (context, entry) => context.With(entry.Key, Value(entry.Value)));
        return FeelContext.Empty
            .With("profile", FeelString.Of(Profile))
            .With("overrides", overrides)
            .With("zone", FeelString.Of(Zone.Id))
            .With("calendar", calendar);
    }

    private static FeelValue Value(string text) =>
        decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? FeelNumber.From(number) : FeelString.Of(text);
}
