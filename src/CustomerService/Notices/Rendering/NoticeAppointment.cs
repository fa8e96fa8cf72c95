namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>An appointment that a mail carries as a calendar entry.</summary>
/// <param name="Id">The same in every notice about this appointment.</param>
/// <param name="Start">Its begin.</param>
/// <param name="End">Its end; null where only the beginning is agreed.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="IsCancelled">It does not take place.</param>
public sealed record NoticeAppointment(string Id, DateTimeOffset Start, DateTimeOffset? End, string Place, bool IsCancelled);
