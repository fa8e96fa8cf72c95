using System.Collections.Immutable;
using System.Text;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Templates;

/// <summary>Writes a template out, up to the limit of a rendered text.</summary>
internal sealed class TemplateRendering(FeelEvaluationOptions options, Func<string, string> escape, StringBuilder written)
{
    public void Write(ImmutableArray<TemplatePart> parts, IFeelVariables variables)
    {
        foreach (var part in parts)
        {
            if (written.Length > FormLimits.RenderedText)
            {
                return;
            }

            Write(part, variables);
        }
    }

    public override string ToString() =>
        written.Length > FormLimits.RenderedText ? written.ToString(0, FormLimits.RenderedText) : written.ToString();

    private void Write(TemplatePart part, IFeelVariables variables)
    {
        switch (part)
        {
            case TemplatePart.Literal literal:
                written.Append(literal.Text);
                break;
            case TemplatePart.Value value:
                written.Append(escape(FeelDisplay.Text(value.Expression.Evaluate(variables, options).Value)));
                break;
            case TemplatePart.If condition when condition.Condition.Evaluate(variables, options).Value is FeelBoolean { Value: true }:
                Write(condition.Parts, variables);
                break;
            case TemplatePart.Loop loop when loop.List.Evaluate(variables, options).Value is FeelList list:
                foreach (var item in list.Items)
                {
                    Write(loop.Parts, new LoopScope(item, variables));
                }

                break;
        }
    }
}
