namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What was looked at, with its figures.</param>
/// <param name="Problem">What was wrong; null where it holds.</param>
internal sealed record ProofCheck(string Name, string? Problem);
