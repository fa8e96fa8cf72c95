using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>separator</c>: a line.</summary>
public sealed record SeparatorView : FormComponent
{
    internal SeparatorView(ComponentSource source) : base(source)
    {
    }
}
