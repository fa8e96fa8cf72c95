using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Notices;

/// <summary>How this company's notices go out (section <c>Notices</c>).</summary>
public sealed record NoticeSettings
{
    /// <summary>Nothing leaves the program: every channel is answered by the built-in mailbox (<c>Notices:Mailbox</c>; true in Development).</summary>
    public bool ToMailbox { get; init; }

    /// <summary>From when on no SMS goes out but emergencies (<c>Notices:QuietFrom</c>, company time).</summary>
    public TimeOnly QuietFrom { get; init; } = new(21, 0);

    /// <summary>Until when (<c>Notices:QuietUntil</c>).</summary>
    public TimeOnly QuietUntil { get; init; } = new(8, 0);

    /// <summary>How often a notice is tried before a person takes over (<c>Notices:Attempts</c>).</summary>
    public int Attempts { get; init; } = 8;

    /// <summary>How long after the first try the second comes; each further wait is twice as long, up to half an hour (<c>Notices:RetrySeconds</c>).</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long before a deadline persons take over whom no channel has reached (<c>Notices:FollowUpHours</c>).</summary>
    public TimeSpan FollowUpBefore { get; init; } = TimeSpan.FromHours(2);

    /// <summary>
    /// Where else a role hears what is shown to it in the program (<c>Notices:Staff:ROLE</c>, a list): <c>wecom:NAME</c>,
    /// <c>dingtalk:NAME</c>, <c>email:ADDRESS</c> or <c>sms:NUMBER</c>.
    /// </summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Staff { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Reads the section.</summary>
    public static NoticeSettings From(IConfiguration? configuration, bool isDevelopment)
    {
        var section = configuration?.GetSection("Notices");
        var without = new NoticeSettings { ToMailbox = isDevelopment };
        return section is null
            ? without
            : without with
            {
                ToMailbox = section.GetValue("Mailbox", isDevelopment),
                QuietFrom = section.GetValue("QuietFrom", without.QuietFrom),
                QuietUntil = section.GetValue("QuietUntil", without.QuietUntil),
                Attempts = Math.Max(1, section.GetValue("Attempts", without.Attempts)),
                RetryAfter = TimeSpan.FromSeconds(section.GetValue("RetrySeconds", without.RetryAfter.TotalSeconds)),
                FollowUpBefore = TimeSpan.FromHours(section.GetValue("FollowUpHours", without.FollowUpBefore.TotalHours)),
                Staff = section.GetSection("Staff").GetChildren().ToImmutableDictionary(
                    role => role.Key, role => role.GetChildren().Select(way => way.Value ?? "").ToImmutableArray(), StringComparer.OrdinalIgnoreCase),
            };
    }
}
