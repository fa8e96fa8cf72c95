using System.Collections.Immutable;
using BackOffice.Decisions.Feel;

namespace BackOffice.Workflows.Host.Forms.Templates;

/// <summary>A piece of a template.</summary>
internal abstract record TemplatePart
{
    private TemplatePart()
    {
    }

    public sealed record Literal(string Text) : TemplatePart;

    public sealed record Value(FeelExpression Expression) : TemplatePart;

    public sealed record If(FeelExpression Condition, ImmutableArray<TemplatePart> Parts) : TemplatePart;

    public sealed record Loop(FeelExpression List, ImmutableArray<TemplatePart> Parts) : TemplatePart;
}
