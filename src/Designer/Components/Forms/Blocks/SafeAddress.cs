namespace BackOffice.Designer.Components.Forms.Blocks;

/// <summary>Addresses of a schema or of data that may stand in the page: none that a browser would run as a script.</summary>
internal static class SafeAddress
{
    private static readonly string[] Pictures = ["data:image/png;", "data:image/jpeg;", "data:image/webp;", "data:image/gif;"];

    public static string? Page(string text) =>
        Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null;

    public static string? Picture(string text) => IsPictureData(text) ? text : Page(text) ?? Own(text);

    public static string? Document(string text) => text.StartsWith("data:", StringComparison.Ordinal) ? Download(text) : Page(text) ?? Own(text);

    public static string? Link(string text) => text.StartsWith("mailto:", StringComparison.Ordinal) || text.StartsWith("tel:", StringComparison.Ordinal) ? text : Page(text) ?? Own(text);

    public static bool IsPictureData(string text) => Array.Exists(Pictures, p => text.StartsWith(p, StringComparison.Ordinal));

    /// <summary>Within our own site; two slashes would lead to another one.</summary>
    private static string? Own(string text) => text is ['/', not ('/' or '\\'), ..] or ['#', ..] ? text : null;

    private static string? Download(string text) => text.StartsWith("data:text/html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase) ? null : text;
}
