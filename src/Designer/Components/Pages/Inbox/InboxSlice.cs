using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>A part of the list, and where the next one begins; null at the end.</summary>
public sealed record InboxSlice(ImmutableArray<InboxItem> Items, string? Next);
