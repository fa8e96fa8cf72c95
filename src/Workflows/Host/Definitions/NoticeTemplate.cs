using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A notice as it is written by a process owner; placeholders <c>{{ … }}</c> are FEEL.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Channel"><c>sms</c>, <c>email</c> or <c>inbox</c>.</param>
/// <param name="Recipients">Phone numbers, addresses, <c>role:KEY</c>, or FEEL after <c>=</c>.</param>
/// <param name="Title">The title by language (<c>zh</c>, <c>en</c>).</param>
/// <param name="Text">The text by language (<c>zh</c>, <c>en</c>).</param>
/// <param name="Clauses">The clauses that it carries out.</param>
public sealed record NoticeTemplate(
    string Key,
    string Channel,
    ImmutableArray<string> Recipients,
    ImmutableDictionary<string, string> Title,
    ImmutableDictionary<string, string> Text,
    ImmutableArray<string> Clauses);
