namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A role: its key is a candidate group.</summary>
/// <param name="Key">The key, as it stands in definitions.</param>
/// <param name="Chinese">Its Chinese name.</param>
/// <param name="English">Its English name.</param>
public sealed record Role(string Key, string Chinese, string English);
