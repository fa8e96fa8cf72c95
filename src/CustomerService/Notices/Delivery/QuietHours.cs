using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>When no SMS goes out but emergencies, in the company's time.</summary>
internal sealed class QuietHours(NoticeSettings settings, CompanySettings company)
{
    /// <summary>Whether notices of this priority wait for the morning.</summary>
    public bool Holds(NoticeChannel channel, NoticePriority priority, DateTimeOffset now) =>
        channel is NoticeChannel.Sms && priority != NoticePriority.Emergency && IsQuiet(now);

    /// <summary>When the night is over; now where it is day.</summary>
    public DateTimeOffset EndOf(DateTimeOffset now)
    {
        if (!IsQuiet(now))
        {
            return now;
        }

        var local = TimeZoneInfo.ConvertTime(now, company.Zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        var end = (TimeOnly.FromDateTime(local.DateTime) < settings.QuietUntil ? day : day.AddDays(1)).ToDateTime(settings.QuietUntil);
        return new DateTimeOffset(end, company.Zone.GetUtcOffset(end));
    }

    private bool IsQuiet(DateTimeOffset now) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, company.Zone).DateTime).IsBetween(settings.QuietFrom, settings.QuietUntil);
}
