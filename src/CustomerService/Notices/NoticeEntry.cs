namespace BackOffice.CustomerService.Notices;

/// <summary>One line of the ledger: one recipient, one channel.</summary>
/// <param name="Key">Its key, growing with time.</param>
/// <param name="Cause">What brought it about.</param>
/// <param name="Template">The template's key.</param>
/// <param name="TemplateVersion">The version of the template's folder.</param>
/// <param name="InstanceKey">The case.</param>
/// <param name="ElementId">The element that sent it.</param>
/// <param name="Clauses">The clauses that it carries out, with commas.</param>
/// <param name="Priority">What goes first.</param>
/// <param name="IsMandatory">Whether it must arrive.</param>
/// <param name="Deadline">By when.</param>
/// <param name="Recipient">To whom.</param>
/// <param name="State">How far it is.</param>
/// <param name="Subject">The rendered title.</param>
/// <param name="Text">The rendered text.</param>
/// <param name="IdempotencyKey">Goes to the provider with every try.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="IsDoubtful">It may have arrived twice: a try without an answer, at a provider that does not remove doubles.</param>
/// <param name="Provider">Who took it, or was asked last.</param>
/// <param name="ProviderId">The provider's own id.</param>
/// <param name="Reason">Why it failed, waits or was cancelled.</param>
/// <param name="Parts">How many parts it cost; 0 while unsent.</param>
/// <param name="PlannedAt">When it was written down.</param>
/// <param name="SentAt">When the provider took it.</param>
/// <param name="SettledAt">When it was delivered, answered, failed or cancelled.</param>
/// <param name="FollowsKey">The failed row that this one makes up for.</param>
/// <param name="RemediedAt">When a following row told this recipient after all.</param>
/// <param name="SettledBy">Who called or posted it.</param>
/// <param name="Answer">What the recipient said, or what the person noted.</param>
public sealed record NoticeEntry(
    long Key,
    string Cause,
    string Template,
    int TemplateVersion,
    long? InstanceKey,
    string? ElementId,
    string Clauses,
    NoticePriority Priority,
    bool IsMandatory,
    DateTimeOffset? Deadline,
    NoticeRecipient Recipient,
    NoticeState State,
    string Subject,
    string Text,
    string IdempotencyKey,
    int Attempts,
    bool IsDoubtful,
    string? Provider,
    string? ProviderId,
    string? Reason,
    int Parts,
    DateTimeOffset PlannedAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? SettledAt,
    long? FollowsKey,
    DateTimeOffset? RemediedAt,
    string? SettledBy,
    string? Answer);
