namespace BackOffice.CustomerService.Outages;

/// <summary>How the ledger's note on a posting names its picture.</summary>
internal static class PhotoNote
{
    private const string Prefix = "photo:";

    public static string Of(string digest) => Prefix + digest;

    /// <summary>The picture's digest; null where the note is none.</summary>
    public static string? DigestIn(string? note) => note?.StartsWith(Prefix, StringComparison.Ordinal) == true ? note[Prefix.Length..] : null;
}
