using System.Text;
using System.Text.Json.Nodes;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Channels.Robots;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.TestKit;
using BackOffice.TestKit.Web;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class RobotTests
{
    private static readonly OutgoingNotice Alert = Sample.Notice with { Address = "dispatch", Subject = "短信通道中断", Text = "1240 条通知等待发送。" };

    [Fact]
    public void A_webhook_is_signed_as_DingTalk_describes_it() =>
        // HMAC-SHA256 of "1577262236757\nthis is secret" under the secret, reckoned with openssl.
        Assert.Equal(
            "https://oapi.dingtalk.example/robot/send?access_token=t&timestamp=1577262236757&sign=hmPWwU%2B7lVdm3ZZz0r9tSfx0L4Q26jWOZr9%2BGs6EZQM%3D",
            DingTalkSignature.Sign(new Uri("https://oapi.dingtalk.example/robot/send?access_token=t"), "this is secret", DateTimeOffset.FromUnixTimeMilliseconds(1577262236757)).AbsoluteUri);

    [Fact]
    public async Task WeCom_gets_plain_text_at_the_address_with_its_key()
    {
        await using var service = await GatewayStub.StartAsync("""{"errcode":0,"errmsg":"ok"}""");

        Assert.IsType<SendOutcome.Accepted>(await SendAsync(service, "wecom", Alert));

        var call = Assert.Single(service.Calls);
        Assert.Equal("/send?key=k", call.Target);
        var said = JsonNode.Parse(call.Body)!;
        Assert.Equal(("text", "短信通道中断\n1240 条通知等待发送。"), (said["msgtype"]!.GetValue<string>(), said["text"]!["content"]!.GetValue<string>()));
    }

    [Fact]
    public async Task DingTalk_gets_timestamp_and_signature()
    {
        await using var service = await GatewayStub.StartAsync("""{"errcode":0,"errmsg":"ok"}""");

        Assert.IsType<SendOutcome.Accepted>(await SendAsync(service, "dingtalk", Alert));

        Assert.StartsWith("/send?key=k&timestamp=1795136400000&sign=", Assert.Single(service.Calls).Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wecom")]
    [InlineData("dingtalk")]
    public async Task A_name_calls_nobody_and_adds_no_field(string kind)
    {
        await using var service = await GatewayStub.StartAsync("""{"errcode":0}""");

        await SendAsync(service, kind, Sample.Evil with { Address = "dispatch" });

        var said = JsonNode.Parse(Assert.Single(service.Calls).Body)!.AsObject();
        Assert.Equal(["msgtype", "text"], said.Select(field => field.Key));
        var content = said["text"]!["content"]!.GetValue<string>();
        Assert.DoesNotContain("@", content, StringComparison.Ordinal);
        Assert.Contains("{{ 1 + 1 }}", content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"errcode":45009,"errmsg":"api freq out of limit"}""", true)]
    [InlineData("""{"errcode":130101,"errmsg":"send too fast"}""", true)]
    [InlineData("""{"errcode":310000,"errmsg":"sign not match"}""", true)]
    [InlineData("<html>", true)]
    public async Task Haste_and_a_wrong_signature_are_the_channel_s_trouble(string answer, bool isChannelFault)
    {
        await using var service = await GatewayStub.StartAsync(answer);

        Assert.Equal(isChannelFault, Assert.IsType<SendOutcome.TryLater>(await SendAsync(service, "wecom", Alert)).IsChannelFault);
    }

    [Fact]
    public async Task A_long_text_is_cut_at_the_service_s_limit_between_characters()
    {
        await using var service = await GatewayStub.StartAsync("""{"errcode":0}""");

        await SendAsync(service, "wecom", Alert with { Text = new string('停', 1_000) });

        var content = JsonNode.Parse(Assert.Single(service.Calls).Body)!["text"]!["content"]!.GetValue<string>();
        Assert.InRange(Encoding.UTF8.GetByteCount(content), 2_040, 2_048);
        Assert.EndsWith("停…", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_robot_that_nobody_configured_is_refused_by_name()
    {
        await using var service = await GatewayStub.StartAsync("");

        Assert.Equal(
            new SendOutcome.Rejected("Expected a robot of Notices:Robots of the kind wecom (dispatch), but found 'nobody'."),
            await SendAsync(service, "wecom", Alert with { Address = "nobody" }));
    }

    private static async Task<SendOutcome> SendAsync(GatewayStub service, string kind, OutgoingNotice notice)
    {
        var robots = new Dictionary<string, RobotSettings> { ["dispatch"] = new() { Kind = kind, Webhook = $"{service.Address}/send?key=k", Secret = kind == "dingtalk" ? "SEC-1" : "" } };
        var clock = new FakeClock();
        using var client = new ProviderClient(clock);
        var channel = new RobotChannel(kind == "wecom" ? NoticeChannel.WeCom : NoticeChannel.DingTalk, kind, robots, client, clock);
        return Assert.Single(await channel.SendAsync([notice], default));
    }
}
