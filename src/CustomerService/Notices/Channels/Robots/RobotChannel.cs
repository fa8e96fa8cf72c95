using System.Text.Json.Nodes;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Channels.Robots;

/// <summary>Tells a group of staff through its robot. WeCom and DingTalk take the same message and differ in signing and in their answers.</summary>
internal sealed class RobotChannel(
    NoticeChannel channel, string kind, IReadOnlyDictionary<string, RobotSettings> robots, ProviderClient client, TimeProvider clock) : INoticeChannel
{
    /// <summary>Both services take 20 messages a minute and robot; DingTalk is then deaf for ten minutes.</summary>
    private const int PerMinute = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public NoticeChannel Channel => channel;

    public string Provider => kind;

    public ChannelLimits Limits { get; } = new(1, 1, PerMinute);

    public bool RemovesDoubles => false;

    public async Task<IReadOnlyList<SendOutcome>> SendAsync(IReadOnlyList<OutgoingNotice> batch, CancellationToken cancellation)
    {
        var outcomes = new List<SendOutcome>(batch.Count);
        foreach (var notice in batch)
        {
            outcomes.Add(await SendAsync(notice, cancellation));
        }

        return outcomes;
    }

    private async Task<SendOutcome> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (!robots.TryGetValue(notice.Address, out var robot) || robot.Kind != kind)
        {
            var known = string.Join(", ", robots.Where(pair => pair.Value.Kind == kind).Select(pair => pair.Key));
            return new SendOutcome.Rejected($"Expected a robot of {RobotSettings.Section} of the kind {kind} ({known}), but found '{OneLine.Of(notice.Address, 60)}'.");
        }

        var address = kind == "dingtalk" ? DingTalkSignature.Sign(new Uri(robot.Webhook), robot.Secret, clock.GetUtcNow()) : new Uri(robot.Webhook);
        using var request = new HttpRequestMessage(HttpMethod.Post, address)
        {
            Content = JsonContent.Of(new JsonObject { ["msgtype"] = "text", ["text"] = new JsonObject { ["content"] = RobotText.Of(notice.Subject, notice.Text) } }),
        };
        return RobotAnswers.Judge(await client.SendAsync(request, Patience, cancellation));
    }
}
