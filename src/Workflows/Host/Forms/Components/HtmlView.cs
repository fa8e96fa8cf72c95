using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>html</c>: HTML with templates; what is shown of it is cleaned first.</summary>
public sealed record HtmlView : FormComponent
{
    internal HtmlView(ComponentSource source) : base(source)
    {
        Content = source.Text("content");
    }

    /// <summary>The HTML.</summary>
    public FormText? Content { get; }
}
