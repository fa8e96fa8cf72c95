using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>Puts a mail into the message that System.Net.Mail sends: text, then HTML, then the appointment, as alternatives.</summary>
internal static class MailMessages
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static MailMessage Write(Mail mail, SmtpSettings settings)
    {
        var message = new MailMessage
        {
            From = new MailAddress(settings.From, settings.FromName, Utf8),
            Subject = mail.Subject,
            SubjectEncoding = Utf8,
            HeadersEncoding = Utf8,
        };
        message.To.Add(new MailAddress(mail.To, mail.ToName, Utf8));
        if (settings.ReplyTo.Length > 0)
        {
            message.ReplyToList.Add(settings.ReplyTo);
        }

        if (settings.BounceTo.Length > 0)
        {
            // The library takes the envelope's sender from here.
            message.Sender = new MailAddress(settings.BounceTo);
        }

        message.Headers.Add("Message-ID", $"<{mail.Id}@{message.From.Host}>");

        // Says to the receiver's out-of-office that no person is to be answered (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.MayUnsubscribe && settings.Unsubscribe.Length > 0)
        {
            message.Headers.Add("List-Unsubscribe", SmtpSettings.IsAddress(settings.Unsubscribe) ? $"<mailto:{settings.Unsubscribe}>" : $"<{settings.Unsubscribe}>");
        }

        message.AlternateViews.Add(View(mail.Text, MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html, MediaTypeNames.Text.Html));
        if (mail.Calendar is { } calendar)
        {
            var view = View(calendar.ToString(), "text/calendar");
            view.ContentType.Parameters.Add("method", calendar.Method);
            message.AlternateViews.Add(view);
            message.Attachments.Add(new Attachment(new MemoryStream(Utf8.GetBytes(calendar.ToString())), "appointment.ics", "text/calendar"));
        }

        return message;
    }

    private static AlternateView View(string text, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(text, Utf8, type);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }
}
