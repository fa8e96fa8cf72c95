using BackOffice.CustomerService.Notices.Channels.Email;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Rendering;
using BackOffice.TestKit;
using BackOffice.TestKit.Smtp;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class EmailChannelTests
{
    private static readonly OutgoingNotice Letter = Sample.Notice with { Address = "li@example.com" };

    [Fact]
    public async Task A_notice_is_a_mail_in_text_and_HTML_whose_id_is_its_key()
    {
        await using var server = SmtpSink.Start();

        Assert.Equal(new SendOutcome.Accepted(null), await SendAsync(server, Letter));

        var mail = Assert.Single(server.Received);
        Assert.Equal("<notice-17-1@example.com>", mail.Header("Message-ID"));
        Assert.Equal(Letter.Text, Assert.Single(mail.Parts("text/plain")));
        Assert.Contains("<p>李示例：11 月 22 日 8:00 起停气。</p>", Text(Assert.Single(mail.Parts("text/html"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_customer_is_called_is_neither_header_nor_markup()
    {
        await using var server = SmtpSink.Start();

        Assert.IsType<SendOutcome.Accepted>(await SendAsync(server, Letter with { Name = Sample.EvilName, Subject = Sample.Evil.Subject, Text = Sample.Evil.Text }));

        var mail = Assert.Single(server.Received);
        Assert.Equal(["li@example.com"], mail.To);
        Assert.Empty(mail.Headers("Bcc"));
        Assert.DoesNotContain("<b ", Assert.Single(mail.Parts("text/html")), StringComparison.Ordinal);
        Assert.Contains("&lt;b onclick=&quot;x&quot;&gt;", Assert.Single(mail.Parts("text/html")), StringComparison.Ordinal);
        Assert.Contains("{{ 1 + 1 }} ${name}", Assert.Single(mail.Parts("text/plain")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_comes_with_a_calendar_entry()
    {
        await using var server = SmtpSink.Start();
        var start = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

        await SendAsync(server, Letter with { Appointment = new NoticeAppointment("visit-R1", start, start.AddHours(2), "春风里 3 号楼; 501\nBEGIN:VALARM", IsCancelled: false) });

        var entry = server.Received[0].Parts("text/calendar")[0];
        Assert.Contains("DTSTART:20261123T010000Z\r\nDTEND:20261123T030000Z\r\n", entry, StringComparison.Ordinal);
        Assert.Contains("LOCATION:春风里 3 号楼\\; 501\\nBEGIN:VALARM\r\n", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_appointment_that_moves_or_falls_away_changes_the_same_calendar_entry()
    {
        await using var server = SmtpSink.Start();
        var start = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));
        var agreed = Letter with { IdempotencyKey = "n1", PlannedAt = start.AddDays(-2), Appointment = new NoticeAppointment("visit-R1", start, start.AddHours(2), "", IsCancelled: false) };
        var moved = agreed with { IdempotencyKey = "n2", PlannedAt = start.AddDays(-1), Appointment = agreed.Appointment! with { Start = start.AddHours(1), End = null } };
        var gone = agreed with { IdempotencyKey = "n3", PlannedAt = start.AddHours(-1), Appointment = agreed.Appointment! with { IsCancelled = true } };

        // A mail that is tried again late does not undo the newer ones.
        foreach (var notice in new[] { gone, moved, agreed })
        {
            await SendAsync(server, notice);
        }

        string[] entries = [.. server.Received.OrderBy(mail => mail.Header("Message-ID"), StringComparer.Ordinal).Select(mail => mail.Parts("text/calendar")[0])];
        Assert.All(entries, entry => Assert.Contains("UID:visit-R1@example.com\r\n", entry, StringComparison.Ordinal));
        Assert.Equal(["SEQUENCE:27997200", "SEQUENCE:28083600", "SEQUENCE:28166400"], entries.Select(entry => entry.Split("\r\n").Single(line => line.StartsWith("SEQUENCE", StringComparison.Ordinal))));
        Assert.Equal([false, false, true], entries.Select(entry => entry.Contains("METHOD:CANCEL\r\n", StringComparison.Ordinal) && entry.Contains("STATUS:CANCELLED\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_of_a_calendar_is_folded_between_characters()
    {
        var now = new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
        var text = new CalendarEvent("a@b", 1, now, now, now, new string('停', 60), "", IsCancelled: false).ToString();

        Assert.All(text.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"SUMMARY:{new string('停', 60)}", text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(SmtpSettings.Port), "465", "Notices:Email:Port: expected a port with STARTTLS (587 or 25): System.Net.Mail does not speak TLS from the first byte, as port 465 wants.")]
    [InlineData(nameof(SmtpSettings.From), "nobody", "Notices:Email:From: expected the address that mails come from, such as service@example.com, but it is 'nobody'.")]
    [InlineData(nameof(SmtpSettings.User), "me", "Notices:Email:User: expected to stand together with Password (set the password by the environment, Notices__Email__Password), or both to be empty.")]
    [InlineData(nameof(SmtpSettings.AuthorityFile), "/nowhere.pem", "Notices:Email:AuthorityFile: expected a PEM file, but there is none at '/nowhere.pem'.")]
    [InlineData(nameof(SmtpSettings.Unsubscribe), "http://example.com", "Notices:Email:Unsubscribe: expected an address or an https page, but it is 'http://example.com'.")]
    [InlineData(nameof(SmtpSettings.PerMinute), "0", "Notices:Email:PerMinute: expected at least 1, but it is 0.")]
    public void A_setting_that_cannot_work_stops_the_start_and_says_what_would(string name, string value, string said)
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => SmtpSettings.Read(Settings.Of(
            ("Notices:Email:Host", "mail.example.com"), ("Notices:Email:From", "service@example.com"), ($"Notices:Email:{name}", value))));
        Assert.Equal(said, stopped.Message);
    }

    [Fact]
    public void A_password_is_not_sent_in_clear_and_stands_in_no_text()
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => SmtpSettings.Read(Settings.Of(
            ("Notices:Email:Host", "mail.example.com"), ("Notices:Email:From", "a@example.com"), ("Notices:Email:User", "u"), ("Notices:Email:Password", "hush"), ("Notices:Email:StartTls", "false"))));
        Assert.Equal("Notices:Email:StartTls: expected true where a user signs in, or the password would cross the network in clear.", stopped.Message);
        Assert.DoesNotContain("hush", new SmtpSettings { Host = "h", User = "u", Password = "hush" }.ToString(), StringComparison.Ordinal);
    }

    private static string Text(string html) => System.Net.WebUtility.HtmlDecode(html);

    private static async Task<SendOutcome> SendAsync(SmtpSink server, OutgoingNotice notice)
    {
        var settings = new SmtpSettings { Host = SmtpSink.Host, Port = server.Port, AuthorityFile = server.CertificateFile, From = "service@example.com" };
        using var transport = new SmtpTransport(settings, new FakeClock());
        return Assert.Single(await new EmailChannel(transport, settings, new FakeClock()).SendAsync([notice], default));
    }
}
