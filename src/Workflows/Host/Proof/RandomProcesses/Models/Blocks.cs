namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>Every block of which models are made: the table of contents.</summary>
internal static class Blocks
{
    /// <summary>
    /// Two inclusive joins one behind the other: in a loop a token can reach the first by the way round, past the second, and by the letter of
    /// BPMN 2.0.2, 13.4.3, is then not waited for.
    /// </summary>
    public const string NotInRounds = "crossed inclusive join";

    public static IReadOnlyList<Block> All { get; } =
    [
        new("user task", 7, false, TaskBlocks.User),
        new("service task", 3, false, TaskBlocks.Service),
        new("passing task", 4, false, TaskBlocks.Passing),
        new("send and receive", 3, false, TaskBlocks.Messages),
        new("call activity", 2, false, TaskBlocks.Call),
        new("several tokens", 1, false, TaskBlocks.SeveralTokens),
        new("catch event", 9, false, EventBlocks.Catch),
        new("throw event", 5, false, EventBlocks.Throw),
        new("link", 1, false, EventBlocks.Link),
        new("boundary event", 22, false, EventBlocks.Boundary),
        new("end events", 8, false, EventBlocks.Ends),
        new("event subprocess", 12, true, EventBlocks.Beside),
        new("exclusive split", 1, true, GatewayBlocks.Exclusive),
        new("inclusive split", 2, true, GatewayBlocks.Inclusive),
        new(NotInRounds, 2, true, GatewayBlocks.Crossed),
        new("inclusive join in a loop", 1, false, GatewayBlocks.InclusiveLoop),
        new("parallel split", 1, true, GatewayBlocks.Parallel),
        new("complex join", 2, true, GatewayBlocks.Complex),
        new("race", 3, true, GatewayBlocks.Race),
        new("loop", 1, true, GatewayBlocks.Loop),
        new("subprocess", 2, true, ContainerBlocks.SubProcess),
        new("ad-hoc subprocess", 4, false, ContainerBlocks.AdHoc),
        new("repeated task", 10, false, ContainerBlocks.RepeatedTask),
        new("repeated subprocess", 4, true, ContainerBlocks.RepeatedSubProcess),
        new("compensation", 6, false, ContainerBlocks.Compensation),
        new("transaction", 3, true, ContainerBlocks.Transaction),
    ];

    /// <summary>The blocks without others inside.</summary>
    public static IReadOnlyList<Block> Plain { get; } = [.. All.Where(block => !block.Nests)];
}
