using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>A value in a definition: FEEL where the text starts with <c>=</c>, else the text itself (Zeebe's convention). Compiled once.</summary>
public sealed class Expression
{
    private Expression(string source)
    {
        Source = source;
        if (!IsFeel)
        {
            Literal = FeelString.Of(source);
            return;
        }

        var parsed = FeelExpression.Parse(Text);
        Feel = parsed.Expression;
        Problems = [.. parsed.Problems.Select(problem => problem.Message)];
    }

    /// <summary>The text as it stands in the file.</summary>
    public string Source { get; }

    /// <summary>True where the text is FEEL.</summary>
    public bool IsFeel => Source.StartsWith('=');

    /// <summary>The FEEL text without its <c>=</c>, or the literal.</summary>
    public string Text => IsFeel ? Source[1..].Trim() : Source;

    /// <summary>What is wrong with its FEEL, in words; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    /// <summary>The compiled FEEL; null for a literal, or where the FEEL is wrong.</summary>
    internal FeelExpression? Feel { get; }

    /// <summary>The literal; null for FEEL.</summary>
    internal FeelValue? Literal { get; }

    /// <summary>Makes an expression of a text from a definition.</summary>
    public static Expression Of(string source) => new(source);

    /// <inheritdoc />
    public override string ToString() => Source;
}
