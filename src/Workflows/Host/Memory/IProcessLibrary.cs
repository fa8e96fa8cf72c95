using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Memory;

/// <summary>Where an engine in memory finds the processes that it starts and calls.</summary>
public interface IProcessLibrary
{
    /// <summary>The process with this id, or null.</summary>
    ProcessDefinition? Find(string processId);

    /// <summary>The processes that a message of this name starts, each with the start event.</summary>
    IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedByMessage(string name);

    /// <summary>The processes that a signal of this name starts, each with the start event.</summary>
    IEnumerable<(ProcessDefinition Process, string StartElementId)> StartedBySignal(string name);
}
