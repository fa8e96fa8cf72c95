using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Execution;

/// <summary>A signal is not kept for those who come later. What throws one therefore goes last in its step: whoever comes to wait for it in the same step does wait by then.</summary>
internal static class Signals
{
    public static bool AreThrownBy(FlowNode node)
    {
        if (node is not (IntermediateThrowEvent or EndEvent))
        {
            return false;
        }

        foreach (var definition in ((EventNode)node).Definitions)
        {
            if (definition is SignalEventDefinition)
            {
                return true;
            }
        }

        return false;
    }
}
