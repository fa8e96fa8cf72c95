namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>A posting that nobody can see afterwards proves nothing.</summary>
internal static class PostingIsProvenByAPicture
{
    /// <summary>A phone's picture, made smaller by the browser, is far below.</summary>
    public const int BytesAtMost = 4 * 1024 * 1024;

    private static readonly string[] Types = ["image/jpeg", "image/png", "image/webp"];

    public static BrokenRule? Judge(string mediaType, byte[] photo) =>
        photo.Length > 0 && photo.Length <= BytesAtMost && Types.Contains(mediaType, StringComparer.Ordinal)
            ? null
            : new BrokenRule(nameof(PostingIsProvenByAPicture), nameof(OutagePhoto), "请附张贴照片（JPEG、PNG 或 WebP，不超过 4 MB）。", "Add a picture of the posting (JPEG, PNG or WebP, at most 4 MB).");
}
