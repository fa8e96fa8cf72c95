namespace BackOffice.Workflows.Host.Company;

/// <summary>What one manual, the law or the proposal says on a topic.</summary>
/// <param name="Topic">The topic's key.</param>
/// <param name="Title">What it is about.</param>
/// <param name="CustomerClass">For which customers; null for all.</param>
/// <param name="Situation">In which situation; null for every.</param>
/// <param name="Profile">Whose row it is: a manual's, <c>proposed</c> or <c>legal</c>.</param>
/// <param name="Urgency">For which urgency; <c>any</c> for all.</param>
/// <param name="Value">What is said.</param>
/// <param name="HasDuration">Whether it is a length of time.</param>
/// <param name="Kind">What kind of figure: a period at most, a lead at least…</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Clause">The clauses.</param>
/// <param name="Confirm">Whether the company has to confirm it.</param>
public sealed record CommitmentRow(
    string Topic, string Title, string? CustomerClass, string? Situation, string Profile, string Urgency, string Value, bool HasDuration, string Kind, string Source, string Clause, bool Confirm);
