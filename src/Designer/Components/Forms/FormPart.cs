using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Filling;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Forms;

/// <summary>A part of a form on the screen.</summary>
public abstract class FormPart : ComponentBase
{
    [Parameter, EditorRequired]
    public FormNode Node { get; set; } = default!;

    [CascadingParameter]
    public FormSession Form { get; set; } = default!;

    protected FormLanguage Language => Form.Language;

    protected string Words(string key, params ReadOnlySpan<object> arguments) => FormWords.Of(key, Language, arguments);

    protected string Text(FormText? text) => Node.Text(text, Language);

    protected string? TextOf(FormValue? value) => Node.Evaluate(value) is { IsNull: false } found ? FeelDisplay.Text(found) : null;
}
