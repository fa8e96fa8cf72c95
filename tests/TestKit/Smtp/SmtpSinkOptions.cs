namespace BackOffice.TestKit.Smtp;

/// <summary>How a mail server of a test behaves.</summary>
public sealed record SmtpSinkOptions
{
    /// <summary>Whether it offers STARTTLS, and takes nothing before it.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>The only account; null lets everybody send.</summary>
    public string? User { get; init; }

    public string Password { get; init; } = "";

    /// <summary>What it answers to a command instead of what a healthy server would; null answers as usual.</summary>
    public Func<SmtpCommand, SmtpAnswer?> Answers { get; init; } = static _ => null;
}
