namespace BackOffice.Workflows.Host.Memory;

/// <summary>A case goes round for ever without waiting for a person, a time or a message.</summary>
/// <param name="processId">The process.</param>
public sealed class NeverRestsException(string processId)
    : Exception($"Expected '{processId}' to wait somewhere, but it goes round for ever; look for a loop whose condition never ends.");
