using BackOffice.CustomerService.Notices.Escalation;

namespace BackOffice.CustomerService.Tests.Notices;

/// <summary>Remembers whom persons had to tell.</summary>
internal sealed class HeardEscalations : INoticeEscalation
{
    private readonly List<(string Cause, FollowUp Row)> _heard = [];

    public IReadOnlyList<(string Cause, FollowUp Row)> Heard => _heard;

    public Task FollowUpAsync(string cause, long? instanceKey, IReadOnlyList<FollowUp> rows, CancellationToken cancellation)
    {
        _heard.AddRange(rows.Select(row => (cause, row)));
        return Task.CompletedTask;
    }
}
