using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>The company as steps see it now: settings, calendar, decisions.</summary>
internal sealed class CompanyState(CompanySettings settings)
{
    /// <summary>One picture of the company; what does not change between deployments is made once.</summary>
    internal sealed record Current(TimeZoneInfo Zone, Payload Payload);

    private readonly Current _current = new(settings.Zone, Payload.FromTrusted(FeelJson.ToBytes(settings.ToFeel(FeelContext.Empty))));

    public ValueTask<Current> CurrentAsync(long deploymentKey, CancellationToken cancellation) => ValueTask.FromResult(_current);
}
