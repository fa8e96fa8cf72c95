namespace BackOffice.CustomerService.Notices.Alerts;

/// <summary>What an alert is about: of one kind and subject one stands at a time.</summary>
internal sealed record AlertCause(NoticeAlertKind Kind, NoticeChannel? Channel, string? Cause)
{
    public string Subject => Cause ?? Channel?.ToString() ?? "";
}
