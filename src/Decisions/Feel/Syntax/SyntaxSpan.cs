namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>Where a node stands. Any two are equal: trees compare by what they say, not by where they say it.</summary>
internal readonly struct SyntaxSpan(FeelSpan span) : IEquatable<SyntaxSpan>
{
    internal FeelSpan Span { get; } = span;

    public bool Equals(SyntaxSpan other) => true;

    public override bool Equals(object? obj) => obj is SyntaxSpan;

    public override int GetHashCode() => 0;
}
