using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>What one profile promises on one topic: a row of <c>common/commitments.dmn</c>.</summary>
/// <param name="RuleId">The rule's id in the file.</param>
/// <param name="Topic">The topic.</param>
/// <param name="CustomerClass">The classes of customers for which it holds; empty: all.</param>
/// <param name="Situation">The situation in which it holds; empty: all.</param>
/// <param name="Profile">Whose promise it is, or <c>proposed</c>, or <c>legal</c>.</param>
/// <param name="Urgency">For which urgency; <c>any</c>: all.</param>
/// <param name="Figure">The figure; null where the manual has words only.</param>
/// <param name="Kind">What kind of promise: <c>duration-max</c>, <c>lead-min</c>, <c>qualitative</c>…</param>
/// <param name="Clause">The clauses in which it stands.</param>
/// <param name="Confirm">Whether the company has to confirm it.</param>
/// <param name="Row">The row's name.</param>
/// <param name="File">The file.</param>
public sealed record CommitmentRow(
    string RuleId, string Topic, string CustomerClass, string Situation, string Profile, string Urgency, string? Figure, string Kind, string Clause, bool Confirm, string Row, string File)
{
    /// <summary>The profiles of the manuals, in the order in which people name them.</summary>
    public static readonly ImmutableArray<string> Profiles = ["aode", "changhong-rules", "changhong-manual", "redian", "common"];

    /// <summary>Whether it is a promise of one of the manuals, and not a proposal or the law.</summary>
    public bool IsOfAManual => Profiles.Contains(Profile);
}
