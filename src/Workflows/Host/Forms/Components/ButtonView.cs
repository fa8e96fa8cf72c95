using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>button</c>: submits the form or puts it back.</summary>
public sealed record ButtonView : FormComponent
{
    internal ButtonView(ComponentSource source) : base(source)
    {
        Label = source.Text("label");
        Resets = source.Choice("action", false, ("submit", false), ("reset", true));
    }

    /// <summary>What stands on it.</summary>
    public FormText? Label { get; }

    /// <summary>Whether it puts the form back instead of submitting it.</summary>
    public bool Resets { get; }
}
