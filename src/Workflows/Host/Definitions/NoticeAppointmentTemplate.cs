namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A notice's calendar entry as it is written by a process owner.</summary>
/// <param name="Start">FEEL for the beginning, after <c>=</c>.</param>
/// <param name="End">FEEL for the end, after <c>=</c>.</param>
/// <param name="Place">The place: text with placeholders, or FEEL after <c>=</c>.</param>
public sealed record NoticeAppointmentTemplate(string Start, string End, string Place);
