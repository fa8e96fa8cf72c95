using System.Globalization;
using System.Text;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Writes <c>docs/clauses.md</c>: clause → element, field, decision row, notice → scenario, with figures at its head.</summary>
public static class ClausePage
{
    private const int MostNamed = 3;

    /// <summary>The page. It depends on the definitions alone, so that a test can tell whether it is current.</summary>
    public static string Write(DefinitionSet definitions)
    {
        var page = new StringBuilder();
        var trace = ClauseTrace.Of(definitions);
        page.AppendLine("# Clauses of the manuals")
            .AppendLine()
            .AppendLine("Written by `dotnet run --project src/Designer -- definitions clauses definitions --write docs/clauses.md`; a test fails where it is not current.")
            .AppendLine("Each clause is followed by what carries it out (an element of a procedure, a field of a form, a row of the commitments, a notice) and by the scenarios that prove it;")
            .AppendLine("`scenarios run` fails where a scenario cites a clause without going through one of these. What nothing carries out is listed at the end, with the reason.")
            .AppendLine();
        AppendFigures(page, definitions, trace);
        foreach (var procedure in Procedures(definitions).Where(procedure => procedure.Any(clause => !trace.CarriersOf(clause.Id).IsEmpty)))
        {
            AppendProcedure(page, procedure, trace);
        }

        AppendGroups(page, definitions);
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static IEnumerable<IGrouping<string, Clause>> Procedures(DefinitionSet definitions) =>
        definitions.Clauses.Values.GroupBy(clause => clause.Procedure).OrderBy(group => group.Key, StringComparer.Ordinal);

    private static void AppendFigures(StringBuilder page, DefinitionSet definitions, ClauseTrace trace)
    {
        page.AppendLine("Binding are the kinds deadline, form, notice, record, gateway, escalation, schedule, fee and safety.").AppendLine();
        page.AppendLine("| procedure | clauses | carried out | binding | carried out | proven | listed with a reason |").AppendLine("|---|--:|--:|--:|--:|--:|--:|");
        foreach (var procedure in Procedures(definitions).Where(procedure => definitions.Processes.ContainsKey(procedure.Key)))
        {
            AppendFigures(page, procedure.Key, [.. procedure], trace);
        }

        AppendFigures(page, "these procedures", [.. definitions.Clauses.Values.Where(clause => definitions.Processes.ContainsKey(clause.Procedure))], trace);
        AppendFigures(page, "all procedures of the manuals", [.. definitions.Clauses.Values], trace);
        page.AppendLine();
    }

    private static void AppendFigures(StringBuilder page, string name, Clause[] clauses, ClauseTrace trace)
    {
        var carried = clauses.Count(clause => !trace.CarriersOf(clause.Id).IsEmpty);
        var binding = Array.FindAll(clauses, clause => ClauseIsProven.Kinds.Contains(clause.Kind));
        var done = Array.FindAll(binding, clause => !trace.CarriersOf(clause.Id).IsEmpty);
        var proven = done.Count(clause => !trace.ProofsOf(clause.Id).IsEmpty);
        var listed = binding.Count(clause => !trace.GroupsOf(clause.Id).IsEmpty);
        page.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {clauses.Length} | {carried} | {binding.Length} | {done.Length} | {proven} | {listed} |");
    }

    private static void AppendProcedure(StringBuilder page, IGrouping<string, Clause> procedure, ClauseTrace trace)
    {
        page.AppendLine(CultureInfo.InvariantCulture, $"## {procedure.Key}").AppendLine()
            .AppendLine("| clause | kind | obliges to | carried out by | proven by |").AppendLine("|---|---|---|---|---|");
        foreach (var clause in procedure)
        {
            var carriers = trace.CarriersOf(clause.Id).Select(carrier => $"`{carrier}`").Distinct(StringComparer.Ordinal).ToList();
            var proofs = trace.ProofsOf(clause.Id).Select(scenario => scenario.Title).Distinct(StringComparer.Ordinal).ToList();
            var carried = carriers.Count > 0 ? Named(carriers) : $"listed: {string.Join(", ", trace.GroupsOf(clause.Id).Select(group => group.Key))}";
            page.AppendLine(CultureInfo.InvariantCulture, $"| {clause.Id} | {clause.Kind} | {clause.Summary} | {carried} | {Named(proofs)} |");
        }

        page.AppendLine();
    }

    private static void AppendGroups(StringBuilder page, DefinitionSet definitions)
    {
        page.AppendLine("## What these procedures do not carry out").AppendLine();
        foreach (var group in definitions.ClauseGroups)
        {
            page.AppendLine(CultureInfo.InvariantCulture, $"- **{group.Key}** ({group.Clauses.Length}). {group.English} {group.Chinese}")
                .AppendLine(CultureInfo.InvariantCulture, $"  {string.Join(", ", group.Clauses)}");
        }
    }

    private static string Named(List<string> names) =>
        string.Join("; ", names.Take(MostNamed)) + (names.Count > MostNamed ? $"; {names.Count - MostNamed} more" : string.Empty);
}
