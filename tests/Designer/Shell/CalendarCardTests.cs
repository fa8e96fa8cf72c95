using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Settings;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Designer.Tests.Shell;

public sealed class CalendarCardTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Read(Encoding.UTF8.GetBytes("""
        restDays: [sunday, saturday]
        hours: ["08:30-12:00", "14:00-17:30"]
        years: { 2026: { holidays: [{ from: 2026-10-01, to: 2026-10-07 }] } }
        crews:
          fitter: { restDays: [], hours: [], worksOnHolidays: true }
          unknown: { hours: ["00:00-06:00", "22:00-24:00"] }
        """)).Calendar!;

    [Theory]
    [InlineData(Languages.English, "The company", "Saturday, Sunday", "08:30–12:00, 14:00–17:30", "Repairman", "The whole day", "Worked", "00:00–06:00, 22:00–24:00", "No arrangement of holidays for 2027 yet")]
    [InlineData(Languages.Chinese, "全公司", "星期六、星期日", "08:30–12:00、14:00–17:30", "维修员", "全天", "节假日照常", "00:00–06:00、22:00–24:00", "2027 年尚无放假安排")]
    public async Task The_calendar_says_when_the_company_and_its_crews_work(string culture, params string[] words)
    {
        var html = WebUtility.HtmlDecode(await Screen.HtmlAsync<CalendarCard>(culture, (nameof(CalendarCard.Calendar), Calendar)));

        Assert.All(words, word => Assert.Contains(word, html, StringComparison.Ordinal));
        Assert.Equal(3, Regex.Count(html, "<tr[^>]*><td", RegexOptions.NonBacktracking));
    }
}
