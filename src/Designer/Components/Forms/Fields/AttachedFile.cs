using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Designer.Components.Forms.Fields;

/// <summary>A file within the data: its name and its content as a data URI.</summary>
internal sealed record AttachedFile(string Name, string Data)
{
    /// <summary>Whether a browser draws it; the type was checked against the bytes when it was submitted.</summary>
    public bool IsPicture =>
        Data.StartsWith("data:image/png;", StringComparison.Ordinal)
        || Data.StartsWith("data:image/jpeg;", StringComparison.Ordinal)
        || Data.StartsWith("data:image/webp;", StringComparison.Ordinal);

    public static ImmutableArray<AttachedFile> In(FeelValue value) => value is FeelList list ? [.. list.Items.Select(Of).OfType<AttachedFile>()] : [];

    public static FeelList List(ImmutableArray<AttachedFile> files) =>
        FeelList.Of([.. files.Select(static FeelValue (f) => FeelContext.Empty.With("name", FeelString.Of(f.Name)).With("data", FeelString.Of(f.Data)))]);

    private static AttachedFile? Of(FeelValue item) =>
        item is FeelContext context
        && context.TryGet("name", out var name) && name is FeelString { Text: var text }
        && context.TryGet("data", out var data) && data is FeelString { Text: var content } && content.StartsWith("data:", StringComparison.Ordinal)
            ? new AttachedFile(text, content)
            : null;
}
