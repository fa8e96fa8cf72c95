using System.Collections.Immutable;
using BackOffice.Workflows.Host.Scenarios;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>From each clause to what carries it out and to the scenarios that prove it.</summary>
public sealed class ClauseTrace
{
    private static readonly char[] Separators = [' ', ','];

    private readonly ILookup<string, ClauseCarrier> _carriers;
    private readonly ILookup<string, Scenario> _proofs;
    private readonly ILookup<string, ClauseGroup> _groups;

    private ClauseTrace(DefinitionSet definitions)
    {
        _carriers = Elements(definitions).Concat(Fields(definitions)).Concat(Notices(definitions)).Concat(Rows(definitions))
            .ToLookup(carrier => carrier.Clause, StringComparer.Ordinal);
        _proofs = definitions.Scenarios.SelectMany(scenario => scenario.Clauses.Distinct(StringComparer.Ordinal), (scenario, clause) => (scenario, clause))
            .ToLookup(proof => proof.clause, proof => proof.scenario, StringComparer.Ordinal);
        _groups = definitions.ClauseGroups.SelectMany(group => group.Clauses, (group, clause) => (group, clause))
            .ToLookup(listed => listed.clause, listed => listed.group, StringComparer.Ordinal);
    }

    /// <summary>Every citation of the definitions.</summary>
    public IEnumerable<ClauseCarrier> Carriers => _carriers.SelectMany(carriers => carriers);

    /// <summary>Follows every citation of a folder.</summary>
    public static ClauseTrace Of(DefinitionSet definitions) => new(definitions);

    /// <summary>What carries out a clause.</summary>
    public ImmutableArray<ClauseCarrier> CarriersOf(string clause) => [.. _carriers[clause]];

    /// <summary>The scenarios that prove a clause.</summary>
    public ImmutableArray<Scenario> ProofsOf(string clause) => [.. _proofs[clause]];

    /// <summary>The groups that list a clause with a reason; one is right, more is a mistake.</summary>
    public ImmutableArray<ClauseGroup> GroupsOf(string clause) => [.. _groups[clause]];

    /// <summary>The clauses that a text cites.</summary>
    internal static string[] Cited(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static IEnumerable<ClauseCarrier> Elements(DefinitionSet definitions) =>
        from process in definitions.Processes.Values.OrderBy(process => process.File, StringComparer.Ordinal)
        from node in process.Definition.Nodes
        from clause in Cited(node.Properties.GetValueOrDefault("clause"))
        select new ClauseCarrier(clause, ClauseCarrierKind.Element, process.Definition.Id, node.Id, process.File);

    private static IEnumerable<ClauseCarrier> Fields(DefinitionSet definitions) =>
        from form in definitions.Forms.Values.OrderBy(form => form.File, StringComparer.Ordinal)
        from component in form.Schema.All
        from clause in Cited(component.Properties.GetValueOrDefault("clause"))
        select new ClauseCarrier(clause, ClauseCarrierKind.Field, form.Schema.Id, component.Id, form.File);

    private static IEnumerable<ClauseCarrier> Notices(DefinitionSet definitions) =>
        from notice in definitions.Notices.Values.OrderBy(notice => notice.Key, StringComparer.Ordinal)
        from clause in notice.Clauses
        select new ClauseCarrier(clause, ClauseCarrierKind.Notice, notice.Key, null, NoticeFile(definitions, notice.Key));

    private static string NoticeFile(DefinitionSet definitions, string key) =>
        definitions.Files.FirstOrDefault(file => file.Path.EndsWith($"{key}.notice.yaml", StringComparison.Ordinal))?.Path ?? key;

    private static IEnumerable<ClauseCarrier> Rows(DefinitionSet definitions) =>
        from row in definitions.Commitments
        from clause in Cited(row.Clause).Where(definitions.Clauses.ContainsKey)
        select new ClauseCarrier(clause, ClauseCarrierKind.Row, "commitments", row.Row, row.File);
}
