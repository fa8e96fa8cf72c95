namespace BackOffice.TestKit.Smtp;

/// <summary>A command as it arrived.</summary>
/// <param name="Verb">EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA; CONNECT for the greeting and END for the mail's last line.</param>
/// <param name="Argument">What stood behind the verb.</param>
/// <param name="Count">How many of this verb have arrived at the server, this one included.</param>
public sealed record SmtpCommand(string Verb, string Argument, int Count);
