using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A notice as it is written by a process owner; placeholders <c>{{ … }}</c> are FEEL.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Channel"><c>sms</c>, <c>email</c>, <c>inbox</c>, <c>phone</c> or <c>door</c>.</param>
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
    ImmutableArray<string> Clauses)
{
    /// <summary>
    /// Other channels (<c>email</c>) on which it goes too where an address is known. Such a copy is a courtesy: who declined gets none,
    /// nobody follows it up, and it does not count as told.
    /// </summary>
    public ImmutableArray<string> Also { get; init; } = [];

    /// <summary>What goes first: <c>emergency</c> (at night, too), <c>urgent</c>, <c>normal</c> or <c>bulk</c>.</summary>
    public string Priority { get; init; } = "normal";

    /// <summary>Whether it goes even to who declined notices, and is followed up by a person where it fails.</summary>
    public bool IsMandatory { get; init; } = true;

    /// <summary>Values for a provider's own template, by name: text with placeholders, or FEEL after <c>=</c>.</summary>
    public ImmutableDictionary<string, string> Parameters { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>FEEL for what brought the notice about, after <c>=</c>; null where every sending stands for itself.</summary>
    public string? Cause { get; init; }

    /// <summary>FEEL for the instant by which everybody has to be told, after <c>=</c>; null where there is none.</summary>
    public string? Deadline { get; init; }

    /// <summary>The calendar entry that a mail carries; null where there is none.</summary>
    public NoticeAppointmentTemplate? Appointment { get; init; }
}
