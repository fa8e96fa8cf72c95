namespace BackOffice.CustomerService.Notices.Escalation;

/// <summary>
/// Hears of recipients whom a person must tell now. The rows for telephone and door are planned already;
/// an outage opens the task for them. Registered as a service; may hear of the same rows twice.
/// </summary>
public interface INoticeEscalation
{
    /// <summary>Rows of one cause that persons have to carry out.</summary>
    Task FollowUpAsync(string cause, long? instanceKey, IReadOnlyList<FollowUp> rows, CancellationToken cancellation);
}
