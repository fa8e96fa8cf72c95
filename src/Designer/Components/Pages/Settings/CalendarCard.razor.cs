using System.Globalization;
using BackOffice.Workflows.Host.Deployment;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>When the company and its crews work, to read.</summary>
public sealed partial class CalendarCard
{
    // Deadlines of this length reach into the next year.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(60);

    [Parameter, EditorRequired]
    public WorkCalendar Calendar { get; set; } = default!;

    private IEnumerable<int> GuessedYears => new[] { Words.Now, Words.Now + Ahead }.Select(day => day.Year).Distinct().Where(Calendar.IsGuessed);

    private IEnumerable<(string Whose, WorkCalendar Calendar)> All =>
        Calendar.Crews.Select(crew => (NameOf(crew.Key), crew.Value)).Prepend((T["Calendar.Company"], Calendar));

    private string RestDays(WorkCalendar calendar) => calendar.RestDays.IsEmpty
        ? T["Calendar.NoRestDays"]
        : string.Join(T["Calendar.Separator"], calendar.RestDays.OrderBy(day => ((int)day + 6) % 7).Select(day => CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day)));

    private string Hours(WorkCalendar calendar) => calendar.Hours.IsEmpty
        ? T["Calendar.WholeDay"]
        : string.Join(T["Calendar.Separator"], calendar.Hours.Select(span => $"{Clock(span.From)}–{(span.To == TimeOnly.MinValue ? "24:00" : Clock(span.To))}"));

    private string Holidays(WorkCalendar calendar) => calendar.WorksOnHolidays
        ? T["Calendar.Worked"]
        : calendar.Years.IsEmpty ? T["Calendar.NoYears"] : string.Join(T["Calendar.Separator"], calendar.Years);

    private string NameOf(string role) => Roles.Find(role)?.NameIn(CultureInfo.CurrentUICulture) ?? role;

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
