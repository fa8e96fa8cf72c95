namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;

/// <summary>What cannot happen at an element though its traits would allow it: the one list, with reasons.</summary>
internal static class Impossible
{
    public static IReadOnlyList<ImpossibleCells> Cells { get; } =
    [
        new(["boundary: compensation"], Verbs.All, "it only names what undoes its activity: no token ever stands there"),
        new(
            ["start: message", "start: timer", "start: signal", "start: condition", "start: multiple"],
            [Verbs.Added],
            "another way to begin changes nothing in a case that has begun"),
        new(["event-based gateway"], [Verbs.StartedAfter], "it is left by the first event behind it; a person starts before that event instead"),
    ];

    private static readonly Dictionary<(string, string), string> s_reasons = Cells
        .SelectMany(cells => cells.Kinds.SelectMany(kind => cells.Verbs.Select(verb => (kind, verb.Name, cells.Reason))))
        .ToDictionary(cell => (cell.kind, cell.Name), cell => cell.Reason);

    public static string? Reason(ElementKind kind, Verb verb) => s_reasons.GetValueOrDefault((kind.Name, verb.Name));
}
