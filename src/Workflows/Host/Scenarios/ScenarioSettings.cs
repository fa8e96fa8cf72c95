using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>The company under which scenarios are played.</summary>
/// <param name="Zone">The company's time zone.</param>
/// <param name="DefaultProfile">The profile where a scenario names none.</param>
public sealed record ScenarioSettings(TimeZoneInfo Zone, string DefaultProfile)
{
    /// <summary>China Standard Time and the first profile of the manuals.</summary>
    public static ScenarioSettings Default { get; } = new(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"), "aode");

    internal Payload Company(string? profile, Payload? calendar, Payload? overrides = null) => Payload.FromJson(
        $$"""{"profile":"{{profile ?? DefaultProfile}}","calendar":{{calendar?.ToString() ?? "null"}},"overrides":{{overrides?.ToString() ?? "[]"}},"zone":"{{Zone.Id}}"}""");
}
