using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>What a shipped procedure must do, and does, is shown by a scenario. Asked only where the clauses that nothing carries out are listed.</summary>
internal sealed class ClauseIsProven : IFolderCheck
{
    /// <summary>The kinds that a program can carry out; the others tell people how to behave and who they are.</summary>
    public static readonly ImmutableHashSet<string> Kinds =
        ["deadline", "form", "notice", "record", "gateway", "escalation", "schedule", "fee", "safety"];

    public string Name => "clause-is-proven";

    public IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions)
    {
        if (definitions.ClauseGroups.IsEmpty)
        {
            return [];
        }

        var trace = ClauseTrace.Of(definitions);
        return from clause in definitions.Clauses.Values
               where Kinds.Contains(clause.Kind) && definitions.Processes.ContainsKey(clause.Procedure)
               where !trace.CarriersOf(clause.Id).IsEmpty && trace.ProofsOf(clause.Id).IsEmpty
               select ("common/clauses.csv", (string?)clause.Id, $"Expected a scenario that proves {clause.Id} ({clause.Procedure}, {clause.Kind}), but none cites it. It is carried out by {trace.CarriersOf(clause.Id)[0]}.");
    }
}
