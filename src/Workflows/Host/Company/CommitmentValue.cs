namespace BackOffice.Workflows.Host.Company;

/// <summary>What holds on a topic.</summary>
/// <param name="Topic">The topic's key.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Whose it is.</param>
/// <param name="Clause">The clauses.</param>
/// <param name="Confirm">Whether the company has to confirm it.</param>
/// <param name="Legal">The floor of the law; null where none is known.</param>
/// <param name="LegalSource">Where the floor stands.</param>
/// <param name="IsBelowFloor">Whether the value is weaker than the law asks.</param>
public sealed record CommitmentValue(string Topic, string Value, string Source, string Clause, bool Confirm, string? Legal, string? LegalSource, bool IsBelowFloor);
