using System.Globalization;
using System.Reflection;
using System.Text;

namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>The coverage part of docs/engine.md, made from the tests that run.</summary>
internal static class EnginePage
{
    public const string Begin = "<!-- generated: coverage -->";
    public const string End = "<!-- end of generated part -->";

    private const string Tests = "../tests/Workflows/Core/";

    /// <summary>Every element of the table, in its order. One without a test fails.</summary>
    public static readonly string[] Elements =
    [
        "None start and end event", "Sequence flow", "User task", "Service task", "Send task", "Receive task", "Script task", "Business rule task", "Manual task", "Undefined task",
        "Call activity", "Embedded subprocess", "Event subprocess", "Transaction", "Ad-hoc subprocess", "Multi-instance", "Standard loop",
        "Exclusive gateway", "Parallel gateway", "Inclusive gateway", "Event-based gateway", "Complex gateway",
        "Boundary event", "Message", "Timer", "Deadline that stands still", "Compensation", "Execution listener", "Task listener", "Variables", "Data object", "Lanes, data stores, notes and groups",
    ];

    private static readonly (EventPlace Place, string Title)[] Places =
    [
        (EventPlace.ProcessStart, "start of a process"),
        (EventPlace.EventSubProcessStart, "start of an event subprocess"),
        (EventPlace.NonInterruptingEventSubProcessStart, "the same, not interrupting"),
        (EventPlace.IntermediateCatch, "intermediate catch"),
        (EventPlace.Boundary, "boundary"),
        (EventPlace.NonInterruptingBoundary, "boundary, not interrupting"),
        (EventPlace.IntermediateThrow, "intermediate throw"),
        (EventPlace.End, "end"),
    ];

    /// <summary>What tests say that they cover, in the order of the table.</summary>
    public static IEnumerable<(MethodInfo Test, CoversAttribute Row)> Rows =>
        from type in typeof(EnginePage).Assembly.GetTypes()
        from test in type.GetMethods()
        from row in test.GetCustomAttributes<CoversAttribute>()
        orderby Array.IndexOf(Elements, row.Element), row.What
        select (test, row);

    public static string Render()
    {
        var page = new StringBuilder(Begin).Append("\n\n| event | ");
        page.AppendJoin(" | ", Places.Select(place => place.Title)).Append(" | test |\n|---|").Insert(page.Length, "---|", Places.Length + 1).Append('\n');
        foreach (var kind in Enum.GetValues<EventKind>())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Title(kind)} | ")
                .AppendJoin(" | ", Places.Select(place => Cell(place.Place, kind)))
                .Append(CultureInfo.InvariantCulture, $" | [{nameof(EventMatrixTests)}]({Tests}Coverage/{nameof(EventMatrixTests)}.cs) |\n");
        }

        page.Append("\n✔ executed, ✘ refused when the definition is deployed (BPMN has no such event, or this engine does not execute it), – not in BPMN.\n\n| element | executed | test |\n|---|---|---|\n");
        foreach (var (test, row) in Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {row.Element} | {row.What} | [{test.Name.Replace('_', ' ')}]({FileOf(test)}) |\n");
        }

        return page.Append('\n').Append(End).ToString();
    }

    /// <summary>The generated part of a page.</summary>
    public static string PartOf(string page)
    {
        var (begin, end) = (page.IndexOf(Begin, StringComparison.Ordinal), page.IndexOf(End, StringComparison.Ordinal));
        return begin < 0 || end < begin ? string.Empty : page[begin..(end + End.Length)];
    }

    private static string FileOf(MethodInfo test) =>
        Tests + string.Concat(test.DeclaringType!.Namespace!["BackOffice.Workflows.Core.Tests.".Length..].Replace('.', '/'), "/", test.DeclaringType.Name, ".cs");

    private static string Cell(EventPlace place, EventKind kind) =>
        !EventMatrix.Cells.Contains((place, kind)) ? "–" : EventMatrix.IsExecuted(place, kind) ? "✔" : "✘";

    private static string Title(EventKind kind) => kind == EventKind.ParallelMultiple ? "Parallel multiple" : kind.ToString();
}
