namespace BackOffice.Workflows.Host.Proof.RandomProcesses.Models;

/// <summary>What of the block for which a process is made only the later version has.</summary>
internal enum Addition
{
    None,

    /// <summary>The whole block.</summary>
    Block,

    /// <summary>Its boundary events and event subprocesses: what they hang at is there before.</summary>
    Hanging,
}
