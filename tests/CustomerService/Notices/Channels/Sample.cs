using System.Collections.Immutable;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

/// <summary>A notice to send.</summary>
internal static class Sample
{
    /// <summary>A customer's name that tries to become markup, a header, a second field and a placeholder.</summary>
    public const string EvilName = "李<b onclick=\"x\">\r\nBcc: all@evil.example\",\"to\":\"1\"} {{ 1 + 1 }} ${name} @all";

    public static OutgoingNotice Notice { get; } = new(
        17, "notice-17-1", "李示例", "13800000001", "zh", "停气通知", "李示例：11 月 22 日 8:00 起停气。", "outage-announced",
        ImmutableSortedDictionary<string, string>.Empty.Add("name", "李示例").Add("start", "11 月 22 日 8:00"),
        null, new DateTimeOffset(2026, 11, 21, 1, 0, 0, TimeSpan.Zero), NoticePriority.Normal, IsMandatory: true, 1);

    public static OutgoingNotice Evil { get; } = Notice with
    {
        Name = EvilName,
        Subject = $"致 {EvilName}",
        Text = $"{EvilName}：停气。",
        Parameters = ImmutableSortedDictionary<string, string>.Empty.Add("name", EvilName),
    };
}
