using System.Globalization;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Which flows an element leaves by, reckoned from the drawing. BPMN 2.0.2, 13.3.2 and 13.4.</summary>
internal static class FlowChoice
{
    /// <summary>The flows, or null where the generator's conditions are not the reason.</summary>
    public static IReadOnlyList<SequenceFlow>? Of(FlowNode node, TokenLedger ledger, long scopeKey)
    {
        switch (node)
        {
            case ParallelGateway:
                return node.Outgoing;
            case EventBasedGateway:
                return null;
            case ExclusiveGateway:
                return First(node, ledger, scopeKey) is { } first ? [first] : [];
            default:
                var chosen = node.Outgoing.Where(flow => flow != node.DefaultFlow && (flow.Condition is null || Holds(flow, ledger, scopeKey))).ToList();
                if (node.DefaultFlow is { } otherwise && !chosen.Any(flow => flow.Condition is not null || node is Gateway))
                {
                    chosen.Add(otherwise);
                }

                return chosen;
        }
    }

    private static SequenceFlow? First(FlowNode node, TokenLedger ledger, long scopeKey) =>
        node.Outgoing.FirstOrDefault(flow => flow != node.DefaultFlow && (flow.Condition is null || Holds(flow, ledger, scopeKey))) ?? node.DefaultFlow;

    // The generator writes "=n > 1", "=n < 2" and "=fails = true" alone.
    private static bool Holds(SequenceFlow flow, TokenLedger ledger, long scopeKey)
    {
        var words = flow.Condition!.Text.Split(' ');
        var value = ledger.Value(scopeKey, words[0])?.ToString() ?? "null";
        if (words[1] == "=")
        {
            return value == words[2];
        }

        if (!decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        var bound = decimal.Parse(words[2], CultureInfo.InvariantCulture);
        return words[1] == ">" ? number > bound : number < bound;
    }
}
