using System.Globalization;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Shell;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("-00:00:30", "现在到期", "due now")]
    [InlineData("-00:05:00", "超时 5 分钟", "5 min late")]
    [InlineData("-01:30:00", "超时 1 小时 30 分", "1 h 30 min late")]
    [InlineData("-3.00:00:00", "超时 3 天", "3 d late")]
    [InlineData("00:25:00", "25 分钟后", "in 25 min")]
    [InlineData("02:00:00", "2 小时后", "in 2 h")]
    [InlineData("1.06:00:00", "30 小时后", "in 30 h")]
    [InlineData("5.00:00:00", "5 天后", "in 5 d")]
    public void A_deadline_in_words(string until, string chinese, string english)
    {
        var due = Screen.Clock.Now + TimeSpan.Parse(until, CultureInfo.InvariantCulture);
        Assert.Equal(chinese, In(Languages.Chinese, words => words.Due(due)));
        Assert.Equal(english, In(Languages.English, words => words.Due(due)));
    }

    [Theory]
    [InlineData("2026-11-20T12:30:00+08:00", "今天 12:30", "today 12:30")]
    [InlineData("2026-11-19T20:00:00Z", "今天 04:00", "today 04:00")]
    [InlineData("2026-11-20T17:00:00Z", "明天 01:00", "tomorrow 01:00")]
    [InlineData("2026-11-19T08:00:00+08:00", "昨天 08:00", "yesterday 08:00")]
    [InlineData("2026-03-05T08:00:00+08:00", "3月5日 08:00", "5 Mar 08:00")]
    [InlineData("2025-03-05T08:00:00+08:00", "2025年3月5日 08:00", "5 Mar 2025 08:00")]
    public void An_instant_in_the_company_s_time(string instant, string chinese, string english)
    {
        var at = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
        Assert.Equal(chinese, In(Languages.Chinese, words => words.Short(at)));
        Assert.Equal(english, In(Languages.English, words => words.Short(at)));
    }

    [Fact]
    public void The_exact_instant_carries_seconds_and_offset() =>
        Assert.Equal("2026-11-20 09:00:00 +08:00", In(Languages.English, words => words.Exact(Screen.Clock.Now)));

    private static string In(string culture, Func<TimeText, string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            using var services = Screen.Services();
            using var scope = services.CreateScope();
            return say(scope.ServiceProvider.GetRequiredService<TimeText>());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
