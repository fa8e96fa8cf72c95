namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>How handing over a mail ended.</summary>
internal abstract record MailOutcome
{
    /// <summary>The server has it.</summary>
    public sealed record Accepted : MailOutcome;

    /// <summary>The server will never take this mail (an answer beginning with 5).</summary>
    public sealed record Refused(string Reason) : MailOutcome;

    /// <summary>The server did not take it now (an answer beginning with 4).</summary>
    public sealed record Later(string Reason) : MailOutcome;

    /// <summary>The server could not be spoken to at all: no route, no TLS, no sign-in. Nothing was handed over.</summary>
    public sealed record Unreachable(string Reason) : MailOutcome;

    /// <summary>The line broke or the time ran out; the server may have it.</summary>
    public sealed record Unknown(string Reason) : MailOutcome;
}
