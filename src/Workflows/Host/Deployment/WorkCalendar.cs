using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Which days are working days: weekly rest days, holidays, and days on which holidays are made up for; and when a working day is worked.</summary>
/// <param name="RestDays">The weekly rest days.</param>
/// <param name="Holidays">Days off.</param>
/// <param name="Workdays">Rest days on which people work all the same.</param>
/// <param name="Years">The years whose holidays are known; in others only the weekly rest days count.</param>
public sealed record WorkCalendar(
    ImmutableHashSet<DayOfWeek> RestDays, ImmutableHashSet<DateOnly> Holidays, ImmutableHashSet<DateOnly> Workdays, ImmutableSortedSet<int> Years)
{
    /// <summary>Saturday and Sunday off, nothing else.</summary>
    public static WorkCalendar Default { get; } = new([DayOfWeek.Saturday, DayOfWeek.Sunday], [], [], []);

    /// <summary>The hours of a working day, in order; empty where the whole day counts.</summary>
    public ImmutableArray<WorkHours> Hours { get; init; } = [];

    /// <summary>Whether public holidays are worked, so that no arrangement of them is needed.</summary>
    public bool WorksOnHolidays { get; init; }

    /// <summary>The calendars of crews that have their own, by role.</summary>
    public ImmutableSortedDictionary<string, WorkCalendar> Crews { get; init; } = ImmutableSortedDictionary<string, WorkCalendar>.Empty;

    /// <summary>Reads <c>calendar.yaml</c>.</summary>
    /// <returns>The calendar, or what is wrong.</returns>
    public static (WorkCalendar? Calendar, string? Problem) Read(ReadOnlyMemory<byte> yaml)
    {
        if (YamlText.Read(yaml, out var problem) is not { } root)
        {
            return (null, problem);
        }

        try
        {
            return root is YamlMappingNode map ? (WorkCalendarReader.Read(map), null) : (null, "Expected restDays and years, but the file is no mapping.");
        }
        catch (FormatException e)
        {
            return (null, e.Message);
        }
    }

    /// <summary>Whether the days of a year are only computed by weekly rest days, because nobody has said which holidays it has.</summary>
    public bool IsGuessed(int year) => !WorksOnHolidays && !Years.Contains(year);

    /// <summary>The calendar as expressions hand it on to the functions of <c>WorkingTimeFunctions</c>.</summary>
    public FeelContext ToFeel() => FeelContext.Empty
        .With("rest days", FeelList.Of([.. RestDays.Select(NumberOf).Order().Select(FeelValue (day) => FeelNumber.From(day))]))
        .With("holidays", Dates(Holidays))
        .With("working days", Dates(Workdays))
        .With("hours", FeelList.Of([.. Hours.Select(FeelValue (span) => FeelContext.Empty.With("from", FeelTime.From(span.From)).With("to", FeelTime.From(span.To)))]))
        .With("years", WorksOnHolidays ? FeelNull.Instance : FeelList.Of([.. Years.Select(FeelValue (year) => FeelNumber.From(year))]))
        .With("crews", FeelContext.Of(Crews.Select(crew => KeyValuePair.Create<string, FeelValue>(crew.Key, crew.Value.ToFeel()))));

    private static FeelList Dates(IEnumerable<DateOnly> days) => FeelList.Of([.. days.Order().Select(FeelValue (day) => FeelDate.From(day))]);

    // Monday is 1 and Sunday 7, as FEEL counts.
    private static int NumberOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
