namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>Where a node stands, and how many nodes lie on the longest way down from it. Any two are equal: trees compare by what they say, not by where they say it.</summary>
internal readonly struct SyntaxSpan(FeelSpan span, int height) : IEquatable<SyntaxSpan>
{
    internal FeelSpan Span { get; } = span;

    internal int Height { get; } = height;

    public bool Equals(SyntaxSpan other) => true;

    public override bool Equals(object? obj) => obj is SyntaxSpan;

    public override int GetHashCode() => 0;
}
