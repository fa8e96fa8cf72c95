using System.Net.Mail;
using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>The mail server and what stands on every mail (section <c>Notices:Email</c>).</summary>
internal sealed record SmtpSettings
{
    public const string Section = "Notices:Email";

    /// <summary>Empty: no mail is sent.</summary>
    public string Host { get; init; } = "";

    /// <summary>587 is the port for handing in with STARTTLS. 465 speaks TLS from the first byte, which System.Net.Mail does not.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Refuses a server that does not offer TLS. Off only for a server on the same machine.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>A PEM file with the only authority that may have signed the server's certificate; empty trusts the machine's authorities.</summary>
    public string AuthorityFile { get; init; } = "";

    public string User { get; init; } = "";

    /// <summary>Comes from the environment (<c>Notices__Email__Password</c>) or another secret store, never from a file in the repository.</summary>
    public string Password { get; init; } = "";

    /// <summary>The address mails come from.</summary>
    public string From { get; init; } = "";

    public string FromName { get; init; } = "";

    /// <summary>Where answers go; empty answers to <see cref="From"/>.</summary>
    public string ReplyTo { get; init; } = "";

    /// <summary>Where bounces go (the envelope's sender); empty sends them to <see cref="From"/>.</summary>
    public string BounceTo { get; init; } = "";

    /// <summary>The address or https page to decline what is not mandatory; empty leaves List-Unsubscribe out.</summary>
    public string Unsubscribe { get; init; } = "";

    /// <summary>How many mails the server takes a minute.</summary>
    public int PerMinute { get; init; } = 120;

    /// <summary>How many connections stand open at once.</summary>
    public int Connections { get; init; } = 4;

    /// <summary>How long one mail may take.</summary>
    public int TimeoutSeconds { get; init; } = 60;

    /// <summary>Whether the server is known to drop a second mail with the same Message-ID; then a mail without an answer may be tried again unlisted.</summary>
    public bool RemovesDoubles { get; init; }

    public bool IsConfigured => Host.Length > 0;

    public static SmtpSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var settings = configuration.GetSection(Section).Get<SmtpSettings>() ?? new SmtpSettings();
        settings.Check();
        return settings;
    }

    /// <exception cref="InvalidOperationException">A setting cannot work; the message names it and says what would.</exception>
    internal void Check()
    {
        if (!IsConfigured)
        {
            return;
        }

        Expect(Port is > 0 and <= ushort.MaxValue, nameof(Port), $"a port, usually 587, but it is {Port}");
        Expect(Port != 465, nameof(Port), "a port with STARTTLS (587 or 25): System.Net.Mail does not speak TLS from the first byte, as port 465 wants");
        Expect(IsAddress(From), nameof(From), $"the address that mails come from, such as service@example.com, but it is '{From}'");
        Expect(ReplyTo.Length == 0 || IsAddress(ReplyTo), nameof(ReplyTo), $"an address or nothing, but it is '{ReplyTo}'");
        Expect(BounceTo.Length == 0 || IsAddress(BounceTo), nameof(BounceTo), $"an address or nothing, but it is '{BounceTo}'");
        Expect(User.Length > 0 == Password.Length > 0, nameof(User), "to stand together with Password (set the password by the environment, Notices__Email__Password), or both to be empty");
        Expect(User.Length == 0 || StartTls, nameof(StartTls), "true where a user signs in, or the password would cross the network in clear");
        Expect(AuthorityFile.Length == 0 || File.Exists(AuthorityFile), nameof(AuthorityFile), $"a PEM file, but there is none at '{AuthorityFile}'");
        Expect(
            Unsubscribe.Length == 0 || IsAddress(Unsubscribe) || (Uri.TryCreate(Unsubscribe, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps),
            nameof(Unsubscribe), $"an address or an https page, but it is '{Unsubscribe}'");
        Expect(PerMinute > 0, nameof(PerMinute), $"at least 1, but it is {PerMinute}");
        Expect(Connections is > 0 and <= 50, nameof(Connections), $"1 to 50, but it is {Connections}");
        Expect(TimeoutSeconds > 0, nameof(TimeoutSeconds), $"at least 1, but it is {TimeoutSeconds}");
    }

    /// <summary>Never the password.</summary>
    public override string ToString() => IsConfigured ? $"{Host}:{Port}" : "no mail server";

    internal static bool IsAddress(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text && !text.Any(char.IsControl);

    private static void Expect(bool holds, string name, string what) => SettingProblem.Unless(holds, Section, name, what);
}
