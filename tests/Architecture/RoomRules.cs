namespace BackOffice.Architecture.Tests;

/// <summary>Who may know whom: Designer → CustomerService → Workflows.Host → Workflows.Core → Decisions, never the other way.</summary>
internal static class RoomRules
{
    /// <summary>The rooms from the bottom up; a room may refer to those before it.</summary>
    public static readonly string[] Order =
    [
        "BackOffice.Decisions", "BackOffice.Workflows.Core", "BackOffice.Workflows.Host", "BackOffice.CustomerService", "BackOffice.Designer",
    ];

    /// <summary>What a pure room may refer to beside the rooms below it: the base class library alone.</summary>
    private static readonly string[] PureRooms = ["BackOffice.Decisions", "BackOffice.Workflows.Core"];

    private static readonly string[] ImpureLibraries =
    [
        "Microsoft.EntityFrameworkCore", "Microsoft.Data", "Microsoft.Extensions", "Microsoft.AspNetCore", "Quartz", "Npgsql",
        "System.Net", "System.IO.FileSystem", "System.Data", "YamlDotNet",
    ];

    /// <summary>Every reference of a room that points upwards or, in a pure room, outside the base class library.</summary>
    public static IReadOnlyList<string> Violations(string room, IEnumerable<string> references)
    {
        var own = Array.IndexOf(Order, room);
        return
        [
            .. references
                .Where(reference => Array.IndexOf(Order, reference) > own || (PureRooms.Contains(room) && IsImpure(reference)))
                .Select(reference => $"{room} may not refer to {reference}."),
        ];
    }

    /// <summary>Files of the engine's core that name Decisions outside the one folder that may.</summary>
    public static IReadOnlyList<string> DecisionsOutsideExpressions(IEnumerable<(string Path, string Text)> coreFiles) =>
    [
        .. coreFiles
            .Where(file => !file.Path.StartsWith("Expressions/", StringComparison.Ordinal) && file.Text.Contains("BackOffice.Decisions", StringComparison.Ordinal))
            .Select(file => $"{file.Path} names BackOffice.Decisions; only Expressions/ may."),
    ];

    private static bool IsImpure(string reference) =>
        ImpureLibraries.Any(library => reference == library || reference.StartsWith(library + ".", StringComparison.Ordinal));
}
