using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>datetime</c>: a date, a time, or both.</summary>
public sealed record DateTimeField : FormField
{
    internal DateTimeField(ComponentSource source) : base(source)
    {
        Subtype = source.Choice("subtype", DateTimeSubtype.Date, ("date", DateTimeSubtype.Date), ("time", DateTimeSubtype.Time), ("datetime", DateTimeSubtype.DateTime));
        DateLabel = source.Text("dateLabel");
        TimeLabel = source.Text("timeLabel");
        TimeInterval = source.Integer("timeInterval", 1, 60) ?? 15;
        Use24h = source.Boolean("use24h");
        Zone = source.Choice("timeSerializingFormat", TimeZoneForm.Offset, ("utc_offset", TimeZoneForm.Offset), ("utc_normalized", TimeZoneForm.Utc), ("no_timezone", TimeZoneForm.None));
        DisallowPassedDates = source.Boolean("disallowPassedDates");
    }

    /// <summary>Date, time or both.</summary>
    public DateTimeSubtype Subtype { get; }

    /// <summary>The date's label.</summary>
    public FormText? DateLabel { get; }

    /// <summary>The time's label.</summary>
    public FormText? TimeLabel { get; }

    /// <summary>Minutes between the times offered.</summary>
    public int TimeInterval { get; }

    /// <summary>Whether the clock has 24 hours.</summary>
    public bool Use24h { get; }

    /// <summary>How a time without a zone gets one.</summary>
    public TimeZoneForm Zone { get; }

    /// <summary>Whether days before today are refused.</summary>
    public bool DisallowPassedDates { get; }
}
