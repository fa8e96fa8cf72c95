namespace BackOffice.TestKit.Smtp;

/// <summary>What a server does instead of its usual answer.</summary>
public abstract record SmtpAnswer
{
    /// <summary>Says so: <c>451 try later</c>.</summary>
    public sealed record Reply(string Line) : SmtpAnswer;

    /// <summary>Keeps what came, then ends the connection without a word.</summary>
    public sealed record Drop : SmtpAnswer;

    /// <summary>Never answers; whoever waits must give up by itself.</summary>
    public sealed record Silence : SmtpAnswer;
}
