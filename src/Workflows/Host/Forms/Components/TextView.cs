using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>text</c>: Markdown with templates.</summary>
public sealed record TextView : FormComponent
{
    internal TextView(ComponentSource source) : base(source)
    {
        Text = source.Text("text");
    }

    /// <summary>The Markdown.</summary>
    public FormText? Text { get; }
}
