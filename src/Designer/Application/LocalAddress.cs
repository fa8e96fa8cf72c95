namespace BackOffice.Designer.Application;

/// <summary>An address to return to that came from outside: taken only when it stays on this server.</summary>
internal static class LocalAddress
{
    public static string Or(string? address, string otherwise) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : otherwise;
}
