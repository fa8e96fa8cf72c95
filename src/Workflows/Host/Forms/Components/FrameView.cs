using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>iframe</c>: another page within the form.</summary>
public sealed record FrameView : FormComponent
{
    private static readonly string[] Permissions = ["allowScripts", "allowSameOrigin", "allowForms", "allowModals", "allowPopups"];

    internal FrameView(ComponentSource source) : base(source)
    {
        Label = source.Text("label");
        Url = source.Text("url");
        Height = source.Integer("height", 1, 4_000) ?? 100;
        Allowed = [.. Permissions.Where(source.Object("security").Boolean)];
    }

    /// <summary>The heading.</summary>
    public FormText? Label { get; }

    /// <summary>The page's address; only http and https are shown.</summary>
    public FormText? Url { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>What the page may do beyond being looked at, by form-js's names in <c>security</c>.</summary>
    public ImmutableArray<string> Allowed { get; }
}
