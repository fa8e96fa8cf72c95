using BackOffice.CustomerService.Notices.Channels.Email;
using BackOffice.TestKit;
using BackOffice.TestKit.Smtp;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

/// <summary>Against a real mail server on this machine, over TLS and with sign-in.</summary>
public sealed class SmtpTransportTests
{
    private static readonly SmtpSinkOptions Guarded = new() { User = "sender", Password = "only-for-this-test" };

    private static readonly Mail Letter = new("notice-17-1", "li@example.com", "李示例", "停气通知", "您好：\n.明天 8:00 停气。", "<p>您好</p>", null, MayUnsubscribe: true);

    [Fact]
    public async Task A_mail_goes_over_TLS_after_signing_in()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);

        Assert.IsType<MailOutcome.Accepted>(await transport.SendAsync(Letter, default));

        var mail = Assert.Single(server.Received);
        Assert.Equal((true, "sender", "bounce@example.com", "li@example.com"), (mail.Tls, mail.User, mail.From, Assert.Single(mail.To)));
        Assert.Equal("<notice-17-1@example.com>", mail.Header("Message-ID"));
        Assert.Equal("answers@example.com", mail.Header("Reply-To"));
        Assert.Equal("<https://example.com/no-more>", mail.Header("List-Unsubscribe"));
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal("您好：\n.明天 8:00 停气。", Assert.Single(mail.Parts("text/plain")).ReplaceLineEndings("\n"));
        Assert.Equal("<p>您好</p>", Assert.Single(mail.Parts("text/html")));
    }

    [Fact]
    public async Task What_is_mandatory_offers_no_way_to_decline_it()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);

        await transport.SendAsync(Letter with { MayUnsubscribe = false }, default);

        Assert.Empty(Assert.Single(server.Received).Headers("List-Unsubscribe"));
    }

    [Fact]
    public async Task An_appointment_is_attached_for_the_calendar()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);

        var at = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        var entry = new CalendarEvent("visit-R1@example.com", 1, at, at, null, "上门", "", IsCancelled: true);

        await transport.SendAsync(Letter with { Calendar = entry }, default);

        var mail = Assert.Single(server.Received);
        Assert.All(mail.Parts("text/calendar"), part => Assert.Equal(entry.ToString(), part));
        Assert.Contains("method=CANCEL", mail.Source, StringComparison.Ordinal);
        Assert.Equal(2, mail.Parts("text/calendar").Count);
        Assert.Contains("appointment.ics", mail.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_mails_share_few_connections()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => transport.SendAsync(Letter with { Id = $"notice-{number}-1" }, default)));

        Assert.All(outcomes, outcome => Assert.IsType<MailOutcome.Accepted>(outcome));
        Assert.Equal(40, server.Received.Select(mail => mail.Header("Message-ID")).Distinct().Count());
        Assert.InRange(server.Connections, 1, 3);
    }

    [Fact]
    public async Task A_connection_that_was_silent_for_long_is_not_used_again()
    {
        await using var server = SmtpSink.Start(Guarded);
        var clock = new FakeClock();
        using var transport = Transport(server, clock: clock);

        await transport.SendAsync(Letter, default);
        clock.Advance(TimeSpan.FromMinutes(1));
        await transport.SendAsync(Letter, default);

        Assert.Equal((2, 2), (server.Received.Count, server.Connections));
    }

    [Fact]
    public async Task A_wrong_password_is_the_channel_s_fault_and_stands_in_no_message()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server, settings => settings with { Password = "wrong-one" });

        var outcome = Assert.IsType<MailOutcome.Unreachable>(await transport.SendAsync(Letter, default));

        Assert.DoesNotContain("wrong-one", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_server_with_another_certificate_gets_nothing_not_even_the_password()
    {
        await using var server = SmtpSink.Start(Guarded);
        using var folder = new TemporaryFolder();
        using var stranger = TestCertificate.Create("localhost");
        await File.WriteAllTextAsync(folder.File("stranger.pem"), stranger.ExportCertificatePem());
        using var transport = Transport(server, settings => settings with { Host = "127.0.0.1", AuthorityFile = folder.File("stranger.pem") });

        var outcome = Assert.IsType<MailOutcome.Unreachable>(await transport.SendAsync(Letter, default));

        Assert.Contains("certificate", outcome.Reason, StringComparison.Ordinal);
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_server_without_TLS_gets_nothing()
    {
        await using var server = SmtpSink.Start(new SmtpSinkOptions { StartTls = false });
        using var transport = Transport(server, settings => settings with { User = "", Password = "" });

        Assert.IsType<MailOutcome.Unreachable>(await transport.SendAsync(Letter, default));
        Assert.Empty(server.Received);
    }

    [Theory]
    [InlineData("RCPT", "550 5.1.1 no such user", typeof(MailOutcome.Refused))]
    [InlineData("RCPT", "450 4.2.1 greylisted", typeof(MailOutcome.Later))]
    [InlineData("MAIL", "452 4.3.1 disk is full", typeof(MailOutcome.Later))]
    [InlineData("MAIL", "421 4.7.0 too many messages", typeof(MailOutcome.Unreachable))]
    [InlineData("END", "554 5.7.1 looks like spam", typeof(MailOutcome.Later))]
    [InlineData("END", "451 4.3.0 not now", typeof(MailOutcome.Later))]
    [InlineData("CONNECT", "554 5.3.2 your address is on a list", typeof(MailOutcome.Later))]
    public async Task The_server_s_answer_decides_whether_to_try_again(string verb, string answer, Type outcome)
    {
        await using var server = SmtpSink.Start(Guarded with { Answers = command => command.Verb == verb ? new SmtpAnswer.Reply(answer) : null });
        using var transport = Transport(server);

        Assert.IsType(outcome, await transport.SendAsync(Letter, default));
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task A_refused_text_is_final_on_a_connection_that_took_others()
    {
        await using var server = SmtpSink.Start(Guarded with { Answers = command => command is { Verb: "END", Count: 2 } ? new SmtpAnswer.Reply("554 5.7.1 looks like spam") : null });
        using var transport = Transport(server);

        Assert.IsType<MailOutcome.Accepted>(await transport.SendAsync(Letter, default));
        Assert.IsType<MailOutcome.Refused>(await transport.SendAsync(Letter, default));
        Assert.IsType<MailOutcome.Accepted>(await transport.SendAsync(Letter, default));
    }

    [Fact]
    public async Task A_line_that_breaks_after_the_text_leaves_it_unknown_whether_the_mail_is_there()
    {
        await using var server = SmtpSink.Start(Guarded with { Answers = command => command is { Verb: "END", Count: 1 } ? new SmtpAnswer.Drop() : null });
        using var transport = Transport(server);

        Assert.IsType<MailOutcome.Unknown>(await transport.SendAsync(Letter, default));
        Assert.IsType<MailOutcome.Accepted>(await transport.SendAsync(Letter, default));

        Assert.Equal(2, server.Received.Count);
        Assert.Single(server.Received.Select(mail => mail.Header("Message-ID")).Distinct());
    }

    [Fact]
    public async Task A_server_that_never_answers_is_given_up()
    {
        await using var server = SmtpSink.Start(Guarded with { Answers = command => command.Verb == "END" ? new SmtpAnswer.Silence() : null });
        using var transport = Transport(server, settings => settings with { TimeoutSeconds = 1 });

        var outcome = Assert.IsType<MailOutcome.Unknown>(await transport.SendAsync(Letter, default));

        Assert.Equal("The mail server did not answer within 1 seconds.", outcome.Reason);
    }

    [Fact]
    public async Task Where_nobody_listens_the_channel_is_ill_and_not_the_mail()
    {
        var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);
        await server.DisposeAsync();

        Assert.IsType<MailOutcome.Unreachable>(await transport.SendAsync(Letter, default));
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("a@b.example\r\nBcc: everybody@example.com")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused_without_a_connection(string address)
    {
        await using var server = SmtpSink.Start(Guarded);
        using var transport = Transport(server);

        Assert.IsType<MailOutcome.Refused>(await transport.SendAsync(Letter with { To = address }, default));
        Assert.Equal(0, server.Connections);
    }

    internal static SmtpTransport Transport(SmtpSink server, Func<SmtpSettings, SmtpSettings>? change = null, TimeProvider? clock = null)
    {
        var settings = new SmtpSettings
        {
            Host = SmtpSink.Host,
            Port = server.Port,
            AuthorityFile = server.CertificateFile,
            User = Guarded.User!,
            Password = Guarded.Password,
            From = "service@example.com",
            FromName = "示例燃气",
            ReplyTo = "answers@example.com",
            BounceTo = "bounce@example.com",
            Unsubscribe = "https://example.com/no-more",
            Connections = 3,
        };
        return new SmtpTransport((change ?? (same => same))(settings), clock ?? new FakeClock());
    }
}
