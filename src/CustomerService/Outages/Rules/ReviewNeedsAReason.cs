namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Whoever takes a customer off the list, or puts one on it, answers for it.</summary>
internal static class ReviewNeedsAReason
{
    public static BrokenRule? Judge(string reason) =>
        string.IsNullOrWhiteSpace(reason)
            ? new BrokenRule(nameof(ReviewNeedsAReason), "Reason", "请写明理由。", "Say why.")
            : reason.Length > TextLengths.Content
                ? new BrokenRule(nameof(ReviewNeedsAReason), "Reason", $"最多 {TextLengths.Content} 个字。", $"At most {TextLengths.Content} characters.")
                : null;
}
