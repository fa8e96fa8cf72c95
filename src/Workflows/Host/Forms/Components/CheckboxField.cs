using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>checkbox</c>: yes or no; required means that it must be ticked.</summary>
public sealed record CheckboxField : FormField
{
    internal CheckboxField(ComponentSource source) : base(source)
    {
    }

    /// <inheritdoc/>
    public override FeelValue Empty => FeelBoolean.False;
}
