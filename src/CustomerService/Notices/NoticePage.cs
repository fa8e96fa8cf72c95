using System.Collections.Immutable;

namespace BackOffice.CustomerService.Notices;

/// <summary>Some lines of the ledger, newest first, and before which key to go on; null at the end.</summary>
public sealed record NoticePage(ImmutableArray<NoticeEntry> Entries, long? Next);
