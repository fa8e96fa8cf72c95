using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>image</c>: a picture by its address or data URI.</summary>
public sealed record ImageView : FormComponent
{
    internal ImageView(ComponentSource source) : base(source)
    {
        Source = source.Text("source");
        Alt = source.Text("alt");
    }

    /// <summary>The address, or a data URI.</summary>
    public FormText? Source { get; }

    /// <summary>What stands for the picture where it cannot be seen.</summary>
    public FormText? Alt { get; }
}
