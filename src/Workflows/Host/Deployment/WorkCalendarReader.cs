using System.Collections.Immutable;
using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>Reads the calendar of the company, and those of crews, which say only what is different.</summary>
internal static class WorkCalendarReader
{
    private static readonly string[] OfTheCompany = ["restDays", "hours", "years", "crews"];
    private static readonly string[] OfACrew = ["restDays", "hours", "years", "worksOnHolidays"];

    public static WorkCalendar Read(YamlMappingNode map)
    {
        ExpectOnly(map, "the calendar", OfTheCompany);
        var company = Overlay(map, WorkCalendar.Default);
        var crews = ImmutableSortedDictionary.CreateBuilder<string, WorkCalendar>(StringComparer.Ordinal);
        foreach (var (crew, of) in Mapping(map, "crews"))
        {
            var own = of as YamlMappingNode ?? throw new FormatException($"Expected what is different in the calendar of the crew '{Text(crew)}', but found nothing.");
            ExpectOnly(own, $"the calendar of the crew '{Text(crew)}'", OfACrew);
            crews[Text(crew)] = OfCrew(own, company);
        }

        return company with { Crews = crews.ToImmutable() };
    }

    private static WorkCalendar OfCrew(YamlMappingNode map, WorkCalendar company)
    {
        var worksOnHolidays = Child(map, "worksOnHolidays") is { } flag && Flag(flag);
        if (worksOnHolidays && Child(map, "years") is not null)
        {
            throw new FormatException("Expected either worksOnHolidays or the arrangement of years for a crew, but found both.");
        }

        // Who works on holidays has none to make up for either.
        return Overlay(map, worksOnHolidays ? company with { Holidays = [], Workdays = [], Years = [], WorksOnHolidays = true } : company);
    }

    private static WorkCalendar Overlay(YamlMappingNode map, WorkCalendar under)
    {
        var (holidays, workdays, years) = (under.Holidays.ToBuilder(), under.Workdays.ToBuilder(), under.Years.ToBuilder());
        foreach (var (yearNode, of) in Mapping(map, "years"))
        {
            if (!int.TryParse(Text(yearNode), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            {
                throw new FormatException($"Expected a year, but found '{Text(yearNode)}'.");
            }

            // A year that is arranged anew has nothing of what lies under it.
            holidays.ExceptWith([.. holidays.Where(day => day.Year == year)]);
            workdays.ExceptWith([.. workdays.Where(day => day.Year == year)]);
            years.Add(year);
            foreach (var holiday in Items(of, "holidays"))
            {
                AddDays(holidays, DateOf(Text(Child(holiday, "from"))), DateOf(Text(Child(holiday, "to"))));
            }

            workdays.UnionWith(Items(of, "workdays").Select(day => DateOf(Text(day))));
        }

        return under with
        {
            RestDays = Child(map, "restDays") is null ? under.RestDays : [.. Items(map, "restDays").Select(day => DayOf(Text(day)))],
            Hours = Child(map, "hours") is null ? under.Hours : HoursOf(Items(map, "hours").Select(Text)),
            Holidays = holidays.ToImmutable(),
            Workdays = workdays.ToImmutable(),
            Years = years.ToImmutable(),
        };
    }

    private static void AddDays(ImmutableHashSet<DateOnly>.Builder days, DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            days.Add(day);
        }
    }

    private static ImmutableArray<WorkHours> HoursOf(IEnumerable<string> texts)
    {
        var hours = ImmutableArray.CreateBuilder<WorkHours>();
        foreach (var text in texts)
        {
            var ends = text.Split('-', StringSplitOptions.TrimEntries);
            var to = ends.Length == 2 && ends[1] == "24:00" ? TimeOnly.MinValue : ends.Length == 2 ? TimeOf(ends[1], text) : throw NoHours(text);
            var span = new WorkHours(TimeOf(ends[0], text), to);
            if (to != TimeOnly.MinValue && span.From >= to)
            {
                throw new FormatException($"Expected hours that end after they begin, but found '{text}'; a night shift is two spans, such as 00:00-06:00 and 22:00-24:00.");
            }

            if (hours.Count > 0 && (hours[^1].To == TimeOnly.MinValue || span.From < hours[^1].To))
            {
                throw new FormatException($"Expected hours one after the other, but '{text}' begins before the span in front of it ends.");
            }

            hours.Add(span);
        }

        return hours.DrainToImmutable();
    }

    private static TimeOnly TimeOf(string time, string text) =>
        TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : throw NoHours(text);

    private static FormatException NoHours(string text) => new($"Expected hours such as 08:30-12:00, but found '{text}'.");

    private static void ExpectOnly(YamlMappingNode map, string what, string[] known)
    {
        foreach (var (name, _) in map)
        {
            if (!known.Contains(Text(name), StringComparer.Ordinal))
            {
                throw new FormatException($"Expected only {string.Join(", ", known)} in {what}, but found '{Text(name)}'.");
            }
        }
    }

    private static YamlMappingNode Mapping(YamlMappingNode map, string name) => Child(map, name) switch
    {
        null => [],
        YamlMappingNode found => found,
        var other => throw new FormatException($"Expected a mapping in {name}, but found something else at line {other.Start.Line}."),
    };

    private static IEnumerable<YamlNode> Items(YamlNode map, string name) => Child(map, name) switch
    {
        null => [],
        YamlSequenceNode list => list,
        var other => throw new FormatException($"Expected a list in {name}, but found something else at line {other.Start.Line}."),
    };

    private static YamlNode? Child(YamlNode node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private static string Text(YamlNode? node) =>
        (node as YamlScalarNode)?.Value ?? throw new FormatException($"Expected a text, but found {(node is null ? "nothing" : $"something else at line {node.Start.Line}")}.");

    private static bool Flag(YamlNode node) =>
        bool.TryParse(Text(node), out var flag) ? flag : throw new FormatException($"Expected true or false in worksOnHolidays, but found '{Text(node)}'.");

    private static DayOfWeek DayOf(string name) =>
        Enum.TryParse<DayOfWeek>(name, ignoreCase: true, out var day) && !char.IsAsciiDigit(name[0]) ? day : throw new FormatException($"Expected a day of the week such as saturday, but found '{name}'.");

    private static DateOnly DateOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : throw new FormatException($"Expected a date such as 2026-10-01, but found '{text}'.");
}
