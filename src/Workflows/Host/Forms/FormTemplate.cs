using System.Collections.Immutable;
using System.Text;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Templates;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A text with FEEL in it, in form-js's notation: <c>{{expression}}</c>, <c>{{#if …}}…{{/if}}</c>, <c>{{#loop …}}…{{/loop}}</c>, or <c>=expression</c> for the whole.</summary>
public sealed class FormTemplate
{
    private readonly ImmutableArray<TemplatePart> _parts;

    private FormTemplate(string text, ImmutableArray<TemplatePart> parts) => (Text, _parts) = (text, parts);

    /// <summary>The text as it was written.</summary>
    public string Text { get; }

    /// <summary>Writes the text out. Values pass through <paramref name="escape"/>, the template's own text does not.</summary>
    /// <param name="variables">What the expressions may read.</param>
    /// <param name="options">How they are evaluated.</param>
    /// <param name="escape">Makes a value safe where the text is going to stand.</param>
    public string Render(IFeelVariables variables, FeelEvaluationOptions options, Func<string, string> escape)
    {
        if (_parts is [TemplatePart.Literal literal])
        {
            return literal.Text;
        }

        var rendering = new TemplateRendering(options, escape, new StringBuilder());
        rendering.Write(_parts, variables);
        return rendering.ToString();
    }

    internal static (FormTemplate Template, string? Problem) Parse(string text)
    {
        var (parts, problem) = TemplateParser.Parse(text);
        return (new FormTemplate(text, parts), problem);
    }
}
