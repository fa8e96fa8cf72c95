using BackOffice.Workflows.Core.Refusals;

namespace BackOffice.Workflows.Core.Commands.Handlers;

internal static class Rejections
{
    /// <summary>Refuses the command with this text and the facts that stand in it.</summary>
    public static StepResult.Rejected Refuse(this RefusalText text, params ReadOnlySpan<object?> facts) => new(text.Of(facts));
}
