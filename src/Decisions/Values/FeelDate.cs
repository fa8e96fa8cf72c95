namespace BackOffice.Decisions.Values;

/// <summary>A day of the (proleptic Gregorian) calendar, in the years ±999,999,999.</summary>
public sealed class FeelDate : FeelValue
{
    internal FeelDate(CalendarDate day) => Day = day;

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.Date;

    /// <summary>The year.</summary>
    public int Year => Day.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Day.Month;

    internal CalendarDate Day { get; }

    /// <summary>The value of a day.</summary>
    public static FeelDate From(DateOnly day) => new(new CalendarDate(day.Year, day.Month, day.Day));

    /// <summary>The day, if it lies in the years 1 to 9999.</summary>
    public bool TryToDateOnly(out DateOnly day)
    {
        var inRange = Day.Year is >= 1 and <= 9999;
        day = inRange ? new DateOnly(Day.Year, Day.Month, Day.Day) : default;
        return inRange;
    }

    private protected override int Hash() => Day.GetHashCode();
}
