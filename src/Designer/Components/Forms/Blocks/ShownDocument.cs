using BackOffice.Decisions.Values;

namespace BackOffice.Designer.Components.Forms.Blocks;

/// <summary>A document of the case: our <c>{ name, data }</c>, or form-js's <c>{ endpoint, metadata: { fileName, contentType } }</c>.</summary>
internal sealed record ShownDocument(string Name, string? Address, bool IsPicture)
{
    public static ShownDocument Of(FeelContext document)
    {
        var metadata = document.TryGet("metadata", out var found) ? found as FeelContext : null;
        var name = Entry(document, "name") ?? Entry(metadata, "fileName") ?? Entry(document, "documentId") ?? "";
        var address = SafeAddress.Document(Entry(document, "data") ?? Entry(document, "endpoint") ?? "");
        var type = Entry(metadata, "contentType") ?? "";
        return new ShownDocument(name, address, address is not null && (SafeAddress.IsPictureData(address) || type.StartsWith("image/", StringComparison.Ordinal)));
    }

    private static string? Entry(FeelContext? context, string name) => context is not null && context.TryGet(name, out var value) && value is FeelString text ? text.Text : null;
}
