namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Oracles;

/// <summary>Every oracle that watches a case: the table of contents.</summary>
internal static class OracleRegistry
{
    public static IReadOnlyList<Oracle> ForOneCase() =>
    [
        new TokensAreCounted(),
        new FlowsCarryEveryToken(),
        new JoinsFireInTime(),
        new RoundsAreCounted(),
        new WhatWasDoneIsUndone(),
        new EventsTriggerOnce(),
        new WaitsStandOpen(),
        new TasksKeepTheirPeople(),
        new ListenersAreAsked(),
    ];
}
