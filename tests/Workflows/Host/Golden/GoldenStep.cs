namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>One recorded step of one case.</summary>
/// <param name="Case">The case's key; a played scenario counts keys from 1.</param>
/// <param name="At">When, in microseconds since 1970 UTC.</param>
/// <param name="By">Who; null is the program itself.</param>
/// <param name="State">Digest of the case's state after the step, over the recording's members.</param>
/// <param name="Events">The events, byte for byte as the journal stores them.</param>
internal sealed record GoldenStep(long Case, long At, string? By, string State, byte[] Events);
