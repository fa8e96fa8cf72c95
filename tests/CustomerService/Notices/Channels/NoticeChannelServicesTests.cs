using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

public sealed class NoticeChannelServicesTests
{
    [Fact]
    public void Without_settings_there_is_no_channel() => Assert.Empty(Channels());

    [Fact]
    public void What_is_configured_is_there()
    {
        var channels = Channels(
            ("Notices:Email:Host", "mail.example.com"), ("Notices:Email:From", "service@example.com"), ("Notices:Email:PerMinute", "60"),
            ("Notices:Sms:Provider", "http"), ("Notices:Sms:Http:Url", "https://sms.example.com/send"), ("Notices:Sms:PerMinute", "600"),
            ("Notices:Robots:dispatch:Kind", "wecom"), ("Notices:Robots:dispatch:Webhook", "https://robot.example.com/send?key=1"));

        Assert.Equal(
            [(NoticeChannel.Email, "smtp", 60), (NoticeChannel.Sms, "http", 600), (NoticeChannel.WeCom, "wecom", 20)],
            channels.Select(channel => (channel.Channel, channel.Provider, channel.Limits.PerMinute)));
    }

    [Theory]
    [InlineData("Notices:Sms:Provider", "pigeon", "Notices:Sms:Provider: expected alibaba, http or nothing, but it is 'pigeon'.")]
    [InlineData("Notices:Sms:Provider", "http", "Notices:Sms:Http:Url: expected an https address (http only for this machine).")]
    [InlineData("Notices:Sms:Provider", "alibaba", "Notices:Sms:Alibaba:AccessKeyId: expected the id of an access key that may send short messages, but it is empty.")]
    [InlineData("Notices:Robots:r:Kind", "carrier", "Notices:Robots:r:Kind: expected wecom or dingtalk, but it is 'carrier'.")]
    [InlineData("Notices:Receipts:http:Secret", "short", "Notices:Receipts:http:Secret: expected at least 16 characters that nobody guesses, but it has 5.")]
    [InlineData("Notices:Receipts:http:Report", "body +", "Notices:Receipts:http:Report: expected FEEL, but found 'body +'")]
    [InlineData("Notices:Prices:SmsPart", "-1", "Notices:Prices:SmsPart: expected a price in yuan, but it is -1.")]
    public void A_setting_that_cannot_work_stops_the_start(string key, string value, string said)
    {
        var stopped = Assert.Throws<InvalidOperationException>(() => Channels((key, value)));
        Assert.StartsWith(said, stopped.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alibaba")]
    [InlineData("http")]
    public void What_the_README_says_to_set_is_understood(string provider)
    {
        var channels = Channels([.. Readme(), ("Notices:Sms:Provider", provider)]);

        Assert.Equal([(NoticeChannel.Email, "smtp"), (NoticeChannel.Sms, provider), (NoticeChannel.DingTalk, "dingtalk")], channels.Select(channel => (channel.Channel, channel.Provider)));
    }

    /// <summary>The indented lines <c>Notices__NAME=VALUE</c>, without what stands behind a #; a file that only an installation has is left out.</summary>
    private static IEnumerable<(string Key, string Value)> Readme()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "BackOffice.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests stand in no copy of the repository.");
        }

        return
            from line in File.ReadAllLines(Path.Combine(folder.FullName, "README.md"))
            where line.StartsWith("    Notices__", StringComparison.Ordinal) && !line.Contains("AuthorityFile", StringComparison.Ordinal)
            let setting = line.Split(" # ")[0].Trim()
            let split = setting.IndexOf('=', StringComparison.Ordinal)
            select (setting[..split].Replace("__", ":", StringComparison.Ordinal), setting[(split + 1)..].Trim().Replace("…", "stands-for-a-secret", StringComparison.Ordinal));
    }

    private static List<INoticeChannel> Channels(params (string Key, string Value)[] settings)
    {
        using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddNoticeChannels(Settings.Of(settings)).BuildServiceProvider();
        return [.. services.GetServices<INoticeChannel>()];
    }
}
