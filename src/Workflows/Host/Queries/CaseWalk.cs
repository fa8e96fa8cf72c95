using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Follows a journal over the diagram: which elements and flows were walked.</summary>
internal sealed class CaseWalk(ProcessDefinition process)
{
    private readonly Dictionary<long, string> _ids = [];
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _flows = new(StringComparer.Ordinal);

    public ImmutableDictionary<long, string> ElementIds => _ids.ToImmutableDictionary();

    public ImmutableDictionary<string, int> Elements => _elements.ToImmutableDictionary(StringComparer.Ordinal);

    public ImmutableDictionary<string, int> Flows => _flows.ToImmutableDictionary(StringComparer.Ordinal);

    public void Take(ProcessEvent happened)
    {
        switch (happened)
        {
            case InstanceStarted started:
                _ids[started.InstanceKey] = process.Id;
                break;
            case ElementActivated entered:
                _ids[entered.ElementKey] = entered.ElementId;
                if (entered.Role is ElementRole.Plain or ElementRole.Join or ElementRole.LoopBody)
                {
                    Count(_elements, entered.ElementId);
                }

                Walk(entered.Flow);
                break;
            case TokenJoined joined:
                Walk(joined.Flow);
                break;
            default:
                break;
        }
    }

    private void Walk(string? flow)
    {
        if (flow is not null)
        {
            Count(_flows, flow);
        }
    }

    private static void Count(Dictionary<string, int> counts, string id) => counts[id] = counts.GetValueOrDefault(id) + 1;
}
