namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>A mail before it is put into bytes. Its one-line texts hold no control characters.</summary>
/// <param name="Id">Becomes the Message-ID; the same mail tried again keeps it, so that receivers drop the double.</param>
/// <param name="To">The address.</param>
/// <param name="ToName">The name beside it; may be empty.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">The plain text.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Calendar">An appointment; null without one.</param>
/// <param name="MayUnsubscribe">Whether the receiver may decline mails of this kind.</param>
internal sealed record Mail(string Id, string To, string ToName, string Subject, string Text, string Html, CalendarEvent? Calendar, bool MayUnsubscribe);
