namespace BackOffice.Designer.Application;

/// <summary>The clock as the company reads it: instants in its one time zone.</summary>
internal sealed class CompanyTime(TimeProvider clock, Company company)
{
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(company.TimeZone);

    public DateTimeOffset Now => Local(clock.GetUtcNow());

    public DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The instant of a wall-clock time in the company's zone, as a person types it.</summary>
    public DateTimeOffset FromLocal(DateTime wallClock)
    {
        var unspecified = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        return new DateTimeOffset(unspecified, zone.GetUtcOffset(unspecified));
    }
}
