using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Values;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Which days are working days: weekly rest days, holidays, and days on which holidays are made up for.</summary>
/// <param name="RestDays">The weekly rest days.</param>
/// <param name="Holidays">Days off.</param>
/// <param name="Workdays">Rest days on which people work all the same.</param>
/// <param name="Years">The years whose holidays are known; in others only the weekly rest days count.</param>
public sealed record WorkCalendar(
    ImmutableHashSet<DayOfWeek> RestDays, ImmutableHashSet<DateOnly> Holidays, ImmutableHashSet<DateOnly> Workdays, ImmutableSortedSet<int> Years)
{
    /// <summary>Saturday and Sunday off, nothing else.</summary>
    public static WorkCalendar Default { get; } = new([DayOfWeek.Saturday, DayOfWeek.Sunday], [], [], []);

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
            return root is YamlMappingNode map ? (Read(map), null) : (null, "Expected restDays and years, but the file is no mapping.");
        }
        catch (FormatException e)
        {
            return (null, e.Message);
        }
    }

    /// <summary>The calendar as expressions hand it on to the functions of <c>WorkingTimeFunctions</c>.</summary>
    public FeelContext ToFeel() => FeelContext.Empty
        .With("rest days", FeelList.Of([.. RestDays.Select(NumberOf).Order().Select(FeelValue (day) => FeelNumber.From(day))]))
        .With("holidays", Dates(Holidays))
        .With("working days", Dates(Workdays))
        .With("years", FeelList.Of([.. Years.Select(FeelValue (year) => FeelNumber.From(year))]));

    private static WorkCalendar Read(YamlMappingNode map)
    {
        var holidays = ImmutableHashSet.CreateBuilder<DateOnly>();
        var workdays = ImmutableHashSet.CreateBuilder<DateOnly>();
        var years = ImmutableSortedSet.CreateBuilder<int>();
        foreach (var (yearNode, of) in Child(map, "years") as YamlMappingNode ?? [])
        {
            years.Add(int.TryParse(Text(yearNode), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : throw new FormatException($"Expected a year, but found '{Text(yearNode)}'."));
            foreach (var holiday in (Child(of, "holidays") as YamlSequenceNode)?.Children ?? [])
            {
                var to = DateOf(Text(Child(holiday, "to")));
                for (var day = DateOf(Text(Child(holiday, "from"))); day <= to; day = day.AddDays(1))
                {
                    holidays.Add(day);
                }
            }

            foreach (var workday in (Child(of, "workdays") as YamlSequenceNode)?.Children ?? [])
            {
                workdays.Add(DateOf(Text(workday)));
            }
        }

        var rest = (Child(map, "restDays") as YamlSequenceNode)?.Children.Select(Text) ?? ["saturday", "sunday"];
        return new WorkCalendar([.. rest.Select(DayOf)], holidays.ToImmutable(), workdays.ToImmutable(), years.ToImmutable());
    }

    private static FeelList Dates(IEnumerable<DateOnly> days) => FeelList.Of([.. days.Order().Select(FeelValue (day) => FeelDate.From(day))]);

    private static YamlNode? Child(YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private static string Text(YamlNode? node) =>
        (node as YamlScalarNode)?.Value ?? throw new FormatException($"Expected a text, but found {(node is null ? "nothing" : $"something else at line {node.Start.Line}")}.");

    // Monday is 1 and Sunday 7, as FEEL counts.
    private static int NumberOf(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static DayOfWeek DayOf(string name) =>
        Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day) && !char.IsAsciiDigit(name[0]) ? day : throw new FormatException($"Expected a day of the week such as saturday, but found '{name}'.");

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException($"Expected a date such as 2026-10-01, but found '{text}'.");
}
