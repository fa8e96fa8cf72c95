using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A called procedure is one of this company.</summary>
internal sealed class CalledProcessExists : IDefinitionCheck
{
    public string Name => "called-process-exists";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var call in process.Nodes.OfType<CallActivity>().Where(call => !call.ProcessId.IsFeel && definitions.Find(call.ProcessId.Text) is null))
        {
            yield return (call.Id, $"Expected the called process '{call.ProcessId.Text}' among the definitions, but there is none.");
        }
    }
}
