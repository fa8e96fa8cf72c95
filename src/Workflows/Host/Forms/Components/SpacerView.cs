using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>spacer</c>: room.</summary>
public sealed record SpacerView : FormComponent
{
    internal SpacerView(ComponentSource source) : base(source)
    {
        Height = source.Integer("height", 0, 4_000) ?? 60;
    }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }
}
