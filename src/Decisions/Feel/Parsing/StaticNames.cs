using BackOffice.Decisions.Feel.BuiltIns;
using BackOffice.Decisions.WorkingTime;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Names of several words that every expression knows.</summary>
internal static class StaticNames
{
    /// <summary>FEEL's types; the shorter names are those of older versions of the standard.</summary>
    internal static readonly string[] AllTypes =
    [
        "Any", "Null", "number", "string", "boolean", "date", "time", "date and time", "days and time duration",
        "years and months duration", "list", "context", "range", "function",
    ];

    private static readonly string[] s_olderTypes = ["dateTime", "dayTimeDuration", "yearMonthDuration", "day-time duration", "year-month duration", "date time"];

    internal static NameTable Functions { get; } = Table([.. BuiltInTable.Names, .. WorkingTimeFunctions.Names]);

    internal static NameTable Properties { get; } = Table(["time offset", "start included", "end included"]);

    internal static NameTable Types { get; } = Table([.. AllTypes, .. s_olderTypes]);

    internal static bool IsType(string name) => AllTypes.Contains(name) || s_olderTypes.Contains(name);

    private static NameTable Table(IEnumerable<string> names)
    {
        var table = new NameTable();
        foreach (var name in names)
        {
            table.Add(name);
        }

        return table;
    }
}
