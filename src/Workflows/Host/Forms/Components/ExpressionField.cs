using BackOffice.Workflows.Host.Forms.Reading;

namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary><c>expression</c>: a value that the server computes and nobody sees.</summary>
public sealed record ExpressionField : FormField
{
    internal ExpressionField(ComponentSource source) : base(source)
    {
        Expression = source.Expression("expression", required: true);
    }

    /// <summary>What is computed.</summary>
    public FormValue? Expression { get; }

    /// <inheritdoc/>
    public override bool IsEntered => false;
}
