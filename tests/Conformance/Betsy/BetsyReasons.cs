using System.Collections.Frozen;

namespace BackOffice.Conformance.Betsy;

/// <summary>Why a process that does not give its traces is right not to: case, reason, and the clause of BPMN 2.0.2. A case that is not here is ours to mend.</summary>
internal static class BetsyReasons
{
    private const string NoMarker = "the file has no script that writes SCRIPT_task3: its third step writes SCRIPT_task1 a second time, so no engine can leave the trace. Everything inside was carried out and the subprocess was left";

    private static readonly FrozenDictionary<string, (string Reason, string Clause)> All = new Dictionary<string, (string, string)>(StringComparer.Ordinal)
    {
        ["AdHocSubProcess_Parallel"] = (NoMarker, "10.3.5 (Ad-Hoc Sub-Process), 13.3.5"),
        ["AdHocSubProcess_Sequential"] = (NoMarker, "10.3.5 (Ad-Hoc Sub-Process), 13.3.5"),
        ["Timer_IntermediateTimeCycleEvent"] = (
            "the trace has the path behind one intermediate event four times. An intermediate event consumes its trigger and the token goes on, once: what repeats is a non-interrupting boundary or start event",
            "13.5.2"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The reason with its clause, or null where none is known.</summary>
    public static string? Of(string name) => All.TryGetValue(name, out var known) ? $"differs on purpose: {known.Reason} (BPMN 2.0.2, {known.Clause})" : null;

    /// <summary>Cases for which a reason is kept.</summary>
    public static IReadOnlyCollection<string> Names => All.Keys;
}
