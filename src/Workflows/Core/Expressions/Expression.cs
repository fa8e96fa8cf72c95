namespace BackOffice.Workflows.Core.Expressions;

/// <summary>A value in a definition: FEEL where the text starts with <c>=</c>, else the text itself (Zeebe's convention).</summary>
public sealed class Expression
{
    private Expression(string source) => Source = source;

    /// <summary>The text as it stands in the file.</summary>
    public string Source { get; }

    /// <summary>True where the text is FEEL.</summary>
    public bool IsFeel => Source.StartsWith('=');

    /// <summary>The FEEL text without its <c>=</c>, or the literal.</summary>
    public string Text => IsFeel ? Source[1..].Trim() : Source;

    /// <summary>What is wrong with its FEEL, in words; empty where nothing is.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    /// <summary>Makes an expression of a text from a definition.</summary>
    public static Expression Of(string source) => new(source);

    /// <inheritdoc />
    public override string ToString() => Source;
}
