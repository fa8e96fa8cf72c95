using System.Xml;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>A commitment's value as people say it: <c>PT48H</c> is 48 hours. Anything else stays as it is written.</summary>
internal static class CommitmentWords
{
    public static string Of(IStringLocalizer<SettingsText> texts, string value) => Measure(value) is var (amount, unit) ? texts[$"Amount.{unit}", amount] : value;

    /// <summary>The amount and its unit; null for what is no simple length of time.</summary>
    public static (long Amount, DurationUnit Unit)? Measure(string value)
    {
        if (value is not ['P', ..] || value.Contains('Y', StringComparison.Ordinal) || Parse(value) is not { } span || span <= TimeSpan.Zero)
        {
            return null;
        }

        return span switch
        {
            { Ticks: var ticks } when value.EndsWith('D') && ticks % TimeSpan.TicksPerDay == 0 => (ticks / TimeSpan.TicksPerDay, DurationUnit.Days),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerHour == 0 => (ticks / TimeSpan.TicksPerHour, DurationUnit.Hours),
            { Ticks: var ticks } when ticks % TimeSpan.TicksPerMinute == 0 => (ticks / TimeSpan.TicksPerMinute, DurationUnit.Minutes),
            _ => null,
        };
    }

    private static TimeSpan? Parse(string value)
    {
        try
        {
            return XmlConvert.ToTimeSpan(value);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
