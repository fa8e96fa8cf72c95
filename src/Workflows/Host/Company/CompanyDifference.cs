namespace BackOffice.Workflows.Host.Company;

/// <summary>One thing that a change changed.</summary>
/// <param name="What"><c>name</c>, <c>profile</c>, or the topic of a commitment.</param>
/// <param name="IsCommitment">Whether it is a commitment.</param>
/// <param name="From">What held before; null where nothing did.</param>
/// <param name="To">What holds since; null where it was taken back.</param>
public sealed record CompanyDifference(string What, bool IsCommitment, string? From, string? To);
