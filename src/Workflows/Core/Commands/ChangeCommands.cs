using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Commands;

/// <summary>Change what runs: all instructions or none. What starts does so before anything is cancelled.</summary>
/// <param name="Instructions">What is changed, in order.</param>
/// <param name="Reason">Why.</param>
public sealed record ModifyInstance(ImmutableArray<ModifyInstruction> Instructions, string? Reason) : Command;

/// <summary>One change of <see cref="ModifyInstance"/>.</summary>
public abstract record ModifyInstruction
{
    private protected ModifyInstruction()
    {
    }
}

/// <summary>Enter an element. Subprocesses around it that do not run yet are entered too, without their start events.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="ScopeKey">In which instance of the container, where several run; 0: the only one.</param>
/// <param name="Variables">Set in that scope before.</param>
public sealed record StartBefore(string ElementId, long ScopeKey, Variables Variables) : ModifyInstruction;

/// <summary>Go on behind an element as if it had been completed.</summary>
/// <param name="ElementId">The element.</param>
/// <param name="ScopeKey">In which instance of the container, where several run; 0: the only one.</param>
/// <param name="Variables">Set in that scope before.</param>
public sealed record StartAfter(string ElementId, long ScopeKey, Variables Variables) : ModifyInstruction;

/// <summary>End an element instance with everything inside.</summary>
/// <param name="ElementKey">The element instance.</param>
public sealed record CancelElement(long ElementKey) : ModifyInstruction;

/// <summary>End an element instance and enter another element of the same container in its stead.</summary>
/// <param name="ElementKey">The element instance.</param>
/// <param name="TargetId">The other element.</param>
public sealed record MoveToken(long ElementKey, string TargetId) : ModifyInstruction;

/// <summary>Let the instance follow another version of its definition. Timers keep the time that is left.</summary>
/// <param name="Target">The other version.</param>
/// <param name="DefinitionKey">Its key.</param>
/// <param name="Version">Its number.</param>
/// <param name="Elements">Which element becomes which; an element that is not named becomes the one with its id.</param>
/// <param name="Reason">Why.</param>
public sealed record MigrateInstance(
    ProcessDefinition Target, long DefinitionKey, int Version, ImmutableDictionary<string, string> Elements, string? Reason) : Command;
