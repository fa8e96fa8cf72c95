using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

/// <summary>Where a verb is about to be done.</summary>
/// <param name="World">The world.</param>
/// <param name="Case">The case.</param>
/// <param name="Element">The element instance; null where the whole case is meant.</param>
/// <param name="Choices">Chance.</param>
/// <param name="Target">The element of the drawing that a token is sent to; null leaves it to chance.</param>
internal sealed record ActScene(ProofWorld World, ProofCase Case, ElementInstance? Element, Choices Choices, FlowNode? Target)
{
    public long Key => Element?.Key ?? Case.Key;

    public UserTaskState? Task => Element?.Task;

    public T? Wait<T>()
        where T : CatchState => Element?.Catches.OfType<T>().ToList() is { Count: > 0 } waits ? Choices.One(waits) : null;

    public FlowNode AnyTarget() => Target ?? Choices.One(Case.Process.Drawing.Nodes);
}
