using System.Collections.Immutable;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>A component with components in it.</summary>
public abstract record FormContainer : FormComponent
{
    private protected FormContainer(ComponentSource source, bool pathRequired) : base(source)
    {
        Path = source.Path("path", pathRequired);
        Label = source.Text("label");
        ShowOutline = source.Boolean("showOutline");
        Components = source.Children();
    }

    /// <summary>Where the children's values stand; empty means beside the container's own neighbours.</summary>
    public DataPath Path { get; }

    /// <summary>The heading.</summary>
    public FormText? Label { get; }

    /// <summary>Whether a frame is drawn around it.</summary>
    public bool ShowOutline { get; }

    /// <summary>The children, in reading order.</summary>
    public ImmutableArray<FormComponent> Components { get; }

    internal sealed override IEnumerable<FormComponent> AndBelow() => [this, .. Components.SelectMany(static c => c.AndBelow())];
}
