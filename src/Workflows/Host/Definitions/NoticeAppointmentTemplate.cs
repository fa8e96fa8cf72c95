namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A notice's calendar entry as it is written by a process owner.</summary>
/// <param name="Id">What is the same for every notice about one appointment, so that the calendar moves or removes it: text with placeholders, or FEEL after <c>=</c>.</param>
/// <param name="Start">FEEL for the beginning, after <c>=</c>; without an instant there is no entry.</param>
/// <param name="End">FEEL for the end, after <c>=</c>; null where only the beginning is agreed.</param>
/// <param name="Place">The place: text with placeholders, or FEEL after <c>=</c>.</param>
/// <param name="IsCancelled">The appointment does not take place: calendars remove it.</param>
public sealed record NoticeAppointmentTemplate(string Id, string Start, string? End, string Place, bool IsCancelled);
