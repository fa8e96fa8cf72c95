using System.Collections.Immutable;
using BackOffice.CustomerService.Notices.Rendering;

namespace BackOffice.CustomerService.Notices.Delivery;

/// <summary>A notice as it goes out. Every text is plain: values of the case hold no line breaks or control characters, and markup in them is text.</summary>
/// <param name="Key">Its row in the ledger.</param>
/// <param name="IdempotencyKey">The same at every try: letters, digits and hyphens, good as the left part of a Message-ID.</param>
/// <param name="Name">The recipient.</param>
/// <param name="Address">Where it goes.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Subject">The title, one line.</param>
/// <param name="Text">The text.</param>
/// <param name="Template">The template's key, by which a provider's own template code is found.</param>
/// <param name="Parameters">Values for a provider's own template, by name, as plain text.</param>
/// <param name="Appointment">What a calendar attachment holds; null where there is none.</param>
/// <param name="PlannedAt">When it was planned; of two notices about one appointment the later one holds, whichever is sent first.</param>
/// <param name="Priority">What goes first.</param>
/// <param name="IsMandatory">False for what a recipient may decline; such mail carries an unsubscribe header.</param>
/// <param name="Attempt">1 for the first.</param>
public sealed record OutgoingNotice(
    long Key,
    string IdempotencyKey,
    string Name,
    string Address,
    string Language,
    string Subject,
    string Text,
    string Template,
    ImmutableSortedDictionary<string, string> Parameters,
    NoticeAppointment? Appointment,
    DateTimeOffset PlannedAt,
    NoticePriority Priority,
    bool IsMandatory,
    int Attempt)
{
    /// <summary>The text as the body of an HTML mail, everything escaped.</summary>
    public string Html => NoticeHtml.Of(Subject, Text, Language);
}
