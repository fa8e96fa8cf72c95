namespace BackOffice.CustomerService.Outages;

/// <summary>Work may begin although not everybody was told in time.</summary>
public sealed record OutageOverride(string Reason, string By, DateTimeOffset At);
