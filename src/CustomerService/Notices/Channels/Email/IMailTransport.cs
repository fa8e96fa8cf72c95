namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>Hands a mail to a mail server. Another library is another class behind this.</summary>
internal interface IMailTransport
{
    Task<MailOutcome> SendAsync(Mail mail, CancellationToken cancellation);
}
