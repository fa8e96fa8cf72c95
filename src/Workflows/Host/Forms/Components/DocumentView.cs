using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>documentPreview</c>: documents of the case, to be looked at.</summary>
public sealed record DocumentView : FormComponent
{
    internal DocumentView(ComponentSource source) : base(source)
    {
        Label = source.Text("label");
        DataSource = source.Value("dataSource");
        MaxHeight = source.Integer("maxHeight", 1, 4_000);
    }

    /// <summary>The heading.</summary>
    public FormText? Label { get; }

    /// <summary>A list of <c>{ name, data }</c> or of form-js's <c>{ documentId, endpoint, metadata }</c>.</summary>
    public FormValue? DataSource { get; }

    /// <summary>Height of a picture in pixels at most.</summary>
    public int? MaxHeight { get; }
}
