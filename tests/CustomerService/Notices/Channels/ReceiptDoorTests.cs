using System.Globalization;
using System.Text;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Receipts;
using BackOffice.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class ReceiptDoorTests
{
    private const string Secret = "a-secret-of-the-provider";
    private const string Report = """[{"phone_number":"13800000001","send_time":"2026-11-20 09:00:00","report_time":"2026-11-20 09:00:07","success":true,"err_code":"DELIVERED","err_msg":"用户接收成功","sms_size":"1","biz_id":"9006^0","out_id":"notice-17-1"}]""";

    private readonly FakeClock _clock = new();
    private readonly Book _book = new();

    [Fact]
    public async Task Alibaba_s_report_is_taken_with_our_key_and_its_time()
    {
        Assert.Equal(new ReceiptAnswer.Taken(1), await SayAsync("alibaba", Report));

        Assert.Equal(
            new Receipt("alibaba", "notice-17-1", null, ReceiptKind.Delivered, new DateTimeOffset(2026, 11, 20, 9, 0, 7, TimeSpan.FromHours(8)), null),
            Assert.Single(_book.Receipts));
    }

    [Fact]
    public async Task A_failure_says_why()
    {
        await SayAsync("alibaba", """[{"success":false,"err_code":"MK:0001","err_msg":"空号\n<b>","biz_id":"9006^0","report_time":"2026-11-20 09:00:07"}]""");

        var receipt = Assert.Single(_book.Receipts);
        Assert.Equal((null, "9006^0", ReceiptKind.Failed, "MK:0001 空号 <b>"), (receipt.IdempotencyKey, receipt.ProviderId, receipt.Kind, receipt.Text));
    }

    [Fact]
    public async Task A_gateway_s_report_is_read_as_the_settings_say()
    {
        await SayAsync("http", """{"list":[{"msg":"77","stat":"DELIVRD"},{"msg":"78","stat":"UNDELIV"}]}""", settings:
            ("Notices:Receipts:http:Report", """for r in body.list return { id: r.msg, delivered: r.stat = "DELIVRD", reason: r.stat }"""));

        Assert.Equal([("77", ReceiptKind.Delivered, null), ("78", ReceiptKind.Failed, "UNDELIV")], _book.Receipts.Select(receipt => (receipt.ProviderId!, receipt.Kind, receipt.Text)));
    }

    [Fact]
    public async Task A_bounced_mail_is_found_by_its_Message_ID()
    {
        await SayAsync("smtp", """{"messageId":"<notice-17-1@example.com>","event":"bounced","reason":"550 no such user","at":"2026-11-20T01:00:09Z"}""");

        Assert.Equal(
            new Receipt("smtp", "notice-17-1", null, ReceiptKind.Failed, new DateTimeOffset(2026, 11, 20, 1, 0, 9, TimeSpan.Zero), "550 no such user"),
            Assert.Single(_book.Receipts));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(Secret + " ")]
    public async Task Whoever_does_not_know_the_secret_is_turned_away(string? secret)
    {
        Assert.Equal(new ReceiptAnswer.Forbidden(), await SayAsync("alibaba", Report, secret));
        Assert.Empty(_book.Receipts);
    }

    [Theory]
    [InlineData("unheard-of")]
    [InlineData("smtp-2")]
    public async Task Nothing_is_expected_from_an_unknown_provider(string provider) =>
        Assert.Equal(new ReceiptAnswer.Closed(), await SayAsync(provider, Report));

    [Fact]
    public async Task Without_a_secret_in_the_settings_even_an_empty_one_is_refused()
    {
        Assert.Equal(new ReceiptAnswer.Closed(), await Door(("Notices:Receipts:alibaba:Secret", "")).ReceiveAsync(Request("alibaba", Report, ""), default));
    }

    [Fact]
    public async Task The_same_bytes_once_more_change_nothing()
    {
        var door = Door();

        Assert.Equal(new ReceiptAnswer.Taken(1), await door.ReceiveAsync(Request("alibaba", Report, Secret), default));
        Assert.Equal(new ReceiptAnswer.Repeated(), await door.ReceiveAsync(Request("alibaba", Report, Secret), default));

        Assert.Single(_book.Receipts);
    }

    [Fact]
    public async Task What_could_not_be_noted_is_taken_when_it_comes_again()
    {
        var door = Door();
        _book.IsBroken = true;
        await Assert.ThrowsAsync<IOException>(() => door.ReceiveAsync(Request("alibaba", Report, Secret), default));

        _book.IsBroken = false;
        Assert.Equal(new ReceiptAnswer.Taken(1), await door.ReceiveAsync(Request("alibaba", Report, Secret), default));
    }

    [Fact]
    public async Task A_signed_call_is_good_once_and_for_five_minutes()
    {
        var door = Door(("Notices:Receipts:http:Signed", "true"));
        const string Body = """{"key":"notice-17-1","delivered":true}""";
        var first = Signed(Body, _clock.Now, "nonce-1");

        Assert.Equal(new ReceiptAnswer.Taken(1), await door.ReceiveAsync(first, default));
        Assert.Equal(new ReceiptAnswer.Replayed(), await door.ReceiveAsync(first, default));
        Assert.Equal(new ReceiptAnswer.Replayed(), await door.ReceiveAsync(Signed(Body, _clock.Now.AddMinutes(-6), "nonce-2"), default));
        Assert.Equal(new ReceiptAnswer.Replayed(), await door.ReceiveAsync(Signed(Body, _clock.Now.AddMinutes(6), "nonce-3"), default));
        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(new ReceiptAnswer.Replayed(), await door.ReceiveAsync(first, default));
        _clock.Advance(TimeSpan.FromMinutes(7));
        Assert.Equal(new ReceiptAnswer.Replayed(), await door.ReceiveAsync(first, default));
        Assert.Single(_book.Receipts);
    }

    [Fact]
    public async Task A_changed_body_a_changed_time_and_a_bare_secret_break_the_signature()
    {
        var door = Door(("Notices:Receipts:http:Signed", "true"));
        const string Body = """{"key":"notice-17-1","delivered":true}""";
        var good = Signed(Body, _clock.Now, "nonce-1");

        Assert.Equal(new ReceiptAnswer.Forbidden(), await door.ReceiveAsync(good with { Body = Encoding.UTF8.GetBytes(Body.Replace("17", "18", StringComparison.Ordinal)) }, default));
        Assert.Equal(new ReceiptAnswer.Forbidden(), await door.ReceiveAsync(good with { Timestamp = "1795136401" }, default));
        Assert.Equal(new ReceiptAnswer.Forbidden(), await door.ReceiveAsync(good with { Nonce = "nonce-2" }, default));
        Assert.Equal(new ReceiptAnswer.Forbidden(), await door.ReceiveAsync(Request("http", Body, Secret), default));
        Assert.Empty(_book.Receipts);
    }

    [Theory]
    [InlineData("alibaba", "no json")]
    [InlineData("alibaba", "{}")]
    [InlineData("alibaba", """[{"success":true}]""")]
    [InlineData("alibaba", """[{"out_id":"notice-17-1","success":"true"}]""")]
    [InlineData("http", "[1, 2]")]
    [InlineData("http", """{"delivered":true}""")]
    [InlineData("smtp", """{"messageId":"<a@b>","event":"opened"}""")]
    [InlineData("smtp", "null")]
    public async Task A_body_that_says_nothing_is_refused_as_a_whole(string provider, string body)
    {
        Assert.IsType<ReceiptAnswer.Malformed>(await SayAsync(provider, body));
        Assert.Empty(_book.Receipts);
    }

    private static ReceiptRequest Request(string provider, string body, string? secret) => new(provider, secret, null, null, null, Encoding.UTF8.GetBytes(body));

    private static ReceiptRequest Signed(string body, DateTimeOffset at, string nonce)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes(body);
        return new ReceiptRequest("http", null, timestamp, nonce, Convert.ToHexStringLower(ReceiptDoor.Sign(Secret, timestamp, nonce, bytes)), bytes);
    }

    private Task<ReceiptAnswer> SayAsync(string provider, string body, string? secret = Secret, params (string Key, string Value)[] settings) =>
        Door(settings).ReceiveAsync(Request(provider, body, secret), default);

    private ReceiptDoor Door(params (string Key, string Value)[] settings) => new ServiceCollection()
        .AddSingleton<TimeProvider>(_clock).AddSingleton<IReceiptSink>(_book)
        .AddNoticeChannels(Settings.Of([
            ("Notices:Receipts:alibaba:Secret", Secret), ("Notices:Receipts:http:Secret", Secret), ("Notices:Receipts:smtp:Secret", Secret), .. settings]))
        .BuildServiceProvider().GetRequiredService<ReceiptDoor>();

    private sealed class Book : IReceiptSink
    {
        public List<Receipt> Receipts { get; } = [];

        public bool IsBroken { get; set; }

        public Task RecordAsync(IReadOnlyList<Receipt> receipts, CancellationToken cancellation = default)
        {
            Receipts.AddRange(IsBroken ? throw new IOException("The disk is full.") : receipts);
            return Task.CompletedTask;
        }
    }
}
