using System.Text.Json.Nodes;
using System.Web;
using BackOffice.CustomerService.Notices.Channels.Sms;
using BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.TestKit;
using BackOffice.TestKit.Web;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class AlibabaTests
{
    private const string Ok = """{"Message":"OK","RequestId":"A","Code":"OK","BizId":"9006^0"}""";

    private readonly FakeClock _clock = new();

    /// <summary>The example in Alibaba's description of the signature (V3, "fixed parameter values"): RunInstances on 2023-10-26.</summary>
    [Fact]
    public void The_signature_is_the_one_of_the_published_example()
    {
        var headers = new Dictionary<string, string>
        {
            ["host"] = "ecs.cn-shanghai.aliyuncs.com",
            ["x-acs-action"] = "RunInstances",
            ["x-acs-content-sha256"] = AlibabaSignature.Digest([]),
            ["x-acs-date"] = "2023-10-26T10:22:32Z",
            ["x-acs-signature-nonce"] = "3156853299f313e23d1673dc12e1703d",
            ["x-acs-version"] = "2014-05-26",
        };

        var signed = AlibabaSignature.Authorization(
            "POST", "/", [new("RegionId", "cn-shanghai"), new("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd")], headers, "YourAccessKeyId", "YourAccessKeySecret");

        Assert.Equal(
            "ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version," +
            "Signature=06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0",
            signed);
    }

    [Fact]
    public void Names_and_values_are_encoded_as_RFC_3986_has_it() =>
        Assert.Equal("A%20b=~%2A%2B%2F%E4%B8%AD", AlibabaSignature.Query([new("A b", "~*+/中")]));

    [Fact]
    public async Task A_notice_becomes_a_signed_call_with_template_code_and_parameters()
    {
        await using var gateway = await GatewayStub.StartAsync(Ok);

        var outcome = await SendAsync(gateway, Sample.Notice);

        Assert.Equal(new SendOutcome.Accepted("9006^0"), outcome);
        var call = Assert.Single(gateway.Calls);
        var query = HttpUtility.ParseQueryString(call.Target[call.Target.IndexOf('?', StringComparison.Ordinal)..]);
        Assert.Equal(("13800000001", "示例燃气", "SMS_100", "notice-17-1"), (query["PhoneNumbers"], query["SignName"], query["TemplateCode"], query["OutId"]));
        Assert.Equal("李示例", JsonNode.Parse(query["TemplateParam"]!)!["name"]!.GetValue<string>());
        Assert.Equal(("SendSms", "2017-05-25", "2026-11-20T01:00:00Z"), (call.Headers["x-acs-action"], call.Headers["x-acs-version"], call.Headers["x-acs-date"]));
        Assert.StartsWith("ACS3-HMAC-SHA256 Credential=key-id,SignedHeaders=host;x-acs-action;", call.Headers["Authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_recipient_gets_the_English_template_where_there_is_one()
    {
        await using var gateway = await GatewayStub.StartAsync(Ok);

        await SendAsync(gateway, Sample.Notice with { Language = "en" });

        Assert.Contains("TemplateCode=SMS_200&", Assert.Single(gateway.Calls).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_customer_is_called_stays_one_value()
    {
        await using var gateway = await GatewayStub.StartAsync(Ok);

        await SendAsync(gateway, Sample.Evil);

        var query = HttpUtility.ParseQueryString(Assert.Single(gateway.Calls).Target.Split('?')[1]);
        var parameters = JsonNode.Parse(query["TemplateParam"]!)!.AsObject();
        Assert.Equal("李<b onclick=\"x\"> Bcc: all@evil.example\",\"to\":\"1\"} {{ 1 + 1 }} ${name} @all", Assert.Single(parameters).Value!.GetValue<string>());
        Assert.Equal(5, query.Count);
    }

    [Theory]
    [InlineData("isv.MOBILE_NUMBER_ILLEGAL", "Rejected")]
    [InlineData("isv.BUSINESS_LIMIT_CONTROL", "later")]
    [InlineData("isv.AMOUNT_NOT_ENOUGH", "channel")]
    [InlineData("isv.SMS_SIGNATURE_ILLEGAL", "channel")]
    [InlineData("SignatureDoesNotMatch", "channel")]
    [InlineData("Throttling.User", "channel")]
    public async Task The_code_decides_whose_fault_it_is(string code, string fault)
    {
        await using var gateway = await GatewayStub.StartAsync($$"""{"Message":"为什么","Code":"{{code}}"}""", 400);

        var outcome = await SendAsync(gateway, Sample.Notice);

        SendOutcome expected = fault == "Rejected" ? new SendOutcome.Rejected($"{code}: 为什么") : new SendOutcome.TryLater($"{code}: 为什么", fault == "channel");
        Assert.Equal(expected, outcome);
    }

    [Fact]
    public async Task Without_a_template_code_the_notice_waits_and_says_which_setting_it_needs()
    {
        await using var gateway = await GatewayStub.StartAsync(Ok);

        var outcome = await SendAsync(gateway, Sample.Notice with { Template = "unheard-of" });

        Assert.Equal(new SendOutcome.TryLater("Expected the template code of 'unheard-of' in Notices:Sms:Alibaba:Templates:unheard-of, but there is none.", IsChannelFault: false), outcome);
        Assert.Empty(gateway.Calls);
    }

    [Fact]
    public async Task A_message_that_is_tried_again_is_looked_for_first()
    {
        await using var gateway = await GatewayStub.StartAsync(call => new GatewayReply(call.Headers["x-acs-action"] == "SendSms"
            ? Ok
            : """{"Code":"OK","TotalCount":1,"SmsSendDetailDTOs":{"SmsSendDetailDTO":[{"OutId":"notice-17-1","SendStatus":1,"PhoneNum":"13800000001"}]}}"""));

        Assert.Equal(new SendOutcome.Accepted(null), await SendAsync(gateway, Sample.Notice with { Attempt = 2 }));
        Assert.Equal(["QuerySendDetails"], gateway.Calls.Select(call => call.Headers["x-acs-action"]));

        Assert.Equal(new SendOutcome.Accepted("9006^0"), await SendAsync(gateway, Sample.Notice with { IdempotencyKey = "notice-18-1", Attempt = 2 }));
        Assert.Equal("SendSms", gateway.Calls[^1].Headers["x-acs-action"]);
        Assert.Contains("SendDate=20261120", gateway.Calls[0].Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_without_an_answer_leaves_it_unknown_and_a_gateway_that_is_not_there_does_not()
    {
        await using var gateway = await GatewayStub.StartAsync(_ => new GatewayReply("") { BreaksOff = true });
        Assert.IsType<SendOutcome.Unknown>(await SendAsync(gateway, Sample.Notice));

        var gone = await GatewayStub.StartAsync("");
        var settings = Settings(gone);
        await gone.DisposeAsync();
        Assert.True(Assert.IsType<SendOutcome.TryLater>(await SendAsync(settings, Sample.Notice)).IsChannelFault);
    }

    [Fact]
    public async Task A_landline_is_refused_without_a_call()
    {
        await using var gateway = await GatewayStub.StartAsync(Ok);

        Assert.IsType<SendOutcome.Rejected>(await SendAsync(gateway, Sample.Notice with { Address = "010-12345678" }));
        Assert.Empty(gateway.Calls);
    }

    private static AlibabaSettings Settings(GatewayStub gateway) => new()
    {
        Endpoint = gateway.Address,
        AccessKeyId = "key-id",
        AccessKeySecret = "key-secret",
        Templates = new() { ["outage-announced"] = "SMS_100", ["outage-announced.en"] = "SMS_200" },
    };

    private Task<SendOutcome> SendAsync(GatewayStub gateway, OutgoingNotice notice) => SendAsync(Settings(gateway), notice);

    private async Task<SendOutcome> SendAsync(AlibabaSettings settings, OutgoingNotice notice)
    {
        using var client = new ProviderClient(_clock);
        var channel = new AlibabaSmsChannel(new AlibabaApi(settings, client, _clock), settings, new SmsSettings { Provider = "alibaba", Signature = "示例燃气" }, _clock);
        return Assert.Single(await channel.SendAsync([notice], default));
    }
}
