namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>An appointment that a mail carries as a calendar entry.</summary>
public sealed record NoticeAppointment(DateTimeOffset Start, DateTimeOffset End, string Place);
