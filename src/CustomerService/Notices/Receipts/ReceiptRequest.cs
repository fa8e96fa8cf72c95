namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>A receipt as it arrived.</summary>
/// <param name="Provider">Whom it claims to come from.</param>
/// <param name="Secret">The bare secret; null where none was sent.</param>
/// <param name="Timestamp">When it was signed, in seconds of Unix.</param>
/// <param name="Nonce">A word that is used once.</param>
/// <param name="Signature">HMAC-SHA256 over timestamp, nonce and body, in hexadecimal.</param>
/// <param name="Body">The bytes.</param>
public sealed record ReceiptRequest(string Provider, string? Secret, string? Timestamp, string? Nonce, string? Signature, ReadOnlyMemory<byte> Body)
{
    /// <summary>Neither secret nor signature.</summary>
    public override string ToString() => $"{Provider}, {Body.Length} bytes";
}
