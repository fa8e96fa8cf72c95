using System.Globalization;
using BackOffice.Designer.Application;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>Instants in words: how long ago, how long still, and exactly when in the company's time.</summary>
internal sealed class TimeText(CompanyTime time, IStringLocalizer<ShellText> texts)
{
    private const int HoursWithMinutes = 6;

    public DateTimeOffset Now => time.Now;

    /// <summary><c>today 18:05</c>, <c>21 Nov 18:05</c>, <c>21 Nov 2025 18:05</c>.</summary>
    public string Short(DateTimeOffset instant)
    {
        var local = time.Local(instant);
        var clock = local.ToString("HH:mm", CultureInfo.InvariantCulture);
        var days = (local.Date - time.Now.Date).Days;
        return days switch
        {
            0 => texts["Today", clock],
            1 => texts["Tomorrow", clock],
            -1 => texts["Yesterday", clock],
            _ when local.Year == time.Now.Year => $"{local.ToString(texts["Format.Day"], CultureInfo.CurrentCulture)} {clock}",
            _ => $"{local.ToString(texts["Format.Date"], CultureInfo.CurrentCulture)} {clock}",
        };
    }

    /// <summary>To the second, with the offset: what a regulator would want to read.</summary>
    public string Exact(DateTimeOffset instant) => time.Local(instant).ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture);

    public string ClockOf(DateTimeOffset instant) => time.Local(instant).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>How long ago something was, or how long until it will be.</summary>
    public string Relative(DateTimeOffset instant)
    {
        var passed = time.Now - instant;
        return passed.Duration() < TimeSpan.FromMinutes(1) ? texts["Now"]
            : passed > TimeSpan.Zero ? Say(passed, withMinutes: false, unit => $"Ago.{unit}")
            : Say(-passed, withMinutes: true, unit => $"In.{unit}");
    }

    /// <summary>How long a deadline still gives, or by how much it was missed.</summary>
    public string Due(DateTimeOffset due)
    {
        var left = due - time.Now;
        return left.Duration() < TimeSpan.FromMinutes(1) ? texts["DueNow"]
            : left < TimeSpan.Zero ? Say(-left, withMinutes: true, unit => $"Late.{unit}")
            : Say(left, withMinutes: true, unit => $"In.{unit}");
    }

    /// <summary>How much of a deadline is left that stands still.</summary>
    public string Left(TimeSpan left) => Say(left, withMinutes: true, unit => $"Left.{unit}");

    private string Say(TimeSpan span, bool withMinutes, Func<string, string> key) => span switch
    {
        { TotalHours: < 1 } => texts[key("Minutes"), (int)span.TotalMinutes],
        { TotalHours: < HoursWithMinutes, Minutes: > 0 } when withMinutes => texts[key("HoursMinutes"), (int)span.TotalHours, span.Minutes],
        { TotalDays: < 2 } => texts[key("Hours"), (int)span.TotalHours],
        _ => texts[key("Days"), (int)span.TotalDays],
    };
}
