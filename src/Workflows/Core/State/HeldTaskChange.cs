using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.State;

/// <summary>A change of a user task that waits for its listeners: it happens once the last one has agreed, or not at all.</summary>
/// <param name="Kind">What is to change.</param>
/// <param name="Change">What then happens.</param>
/// <param name="Variables">What was given with it: listeners see it, the case gets it with the change.</param>
/// <param name="Actor">Who asked for it; null where the program did.</param>
/// <param name="Agreed">How many listeners have agreed.</param>
public sealed record HeldTaskChange(TaskChangeKind Kind, ProcessEvent Change, Variables Variables, string? Actor, int Agreed);
