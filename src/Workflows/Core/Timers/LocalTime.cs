namespace BackOffice.Workflows.Core.Timers;

/// <summary>Days and clocks of the company's zone as instants.</summary>
internal static class LocalTime
{
    /// <summary>The first moment of a day.</summary>
    public static Instant StartOf(DateOnly day, TimeZoneInfo zone) => ToInstant(day.ToDateTime(TimeOnly.MinValue), zone);

    /// <summary>What the wall clock shows.</summary>
    public static DateTime Of(Instant instant, TimeZoneInfo zone) => TimeZoneInfo.ConvertTime(instant.ToDateTimeOffset(), zone).DateTime;

    /// <summary>The instant at which the wall clock shows this; where the clock jumps over it, the moment after the jump.</summary>
    public static Instant ToInstant(DateTime local, TimeZoneInfo zone)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(wall))
        {
            wall = wall.AddMinutes(15);
        }

        return Instant.From(new DateTimeOffset(wall, zone.GetUtcOffset(wall)));
    }
}
