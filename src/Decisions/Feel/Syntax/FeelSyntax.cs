using BackOffice.Decisions.Numbers;

namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>A node of the syntax tree (DMN 1.5 section 10.3.1.2). The hierarchy is closed; <see cref="SyntaxPrinter"/> writes it back.</summary>
internal abstract record FeelSyntax
{
    public SyntaxSpan Place { get; init; }

    internal FeelSpan Span => Place.Span;

    /// <summary>Kept while parsing, so that no tree is too deep to walk.</summary>
    internal int Height => Place.Height;
}

internal sealed record NullSyntax : FeelSyntax;

internal sealed record BooleanSyntax(bool Value) : FeelSyntax;

internal sealed record NumberSyntax(Decimal128 Value) : FeelSyntax;

internal sealed record StringSyntax(string Value) : FeelSyntax;

internal sealed record AtSyntax(string Text) : FeelSyntax;

internal sealed record NameSyntax(string Name) : FeelSyntax;

internal sealed record NegationSyntax(FeelSyntax Operand) : FeelSyntax;

internal sealed record BinarySyntax(BinaryOperator Operator, FeelSyntax Left, FeelSyntax Right) : FeelSyntax;

internal sealed record BetweenSyntax(FeelSyntax Value, FeelSyntax Low, FeelSyntax High) : FeelSyntax;

/// <summary><c>value in test</c> or <c>value in (test, test)</c>.</summary>
internal sealed record InSyntax(FeelSyntax Value, SyntaxList<FeelSyntax> Tests) : FeelSyntax;

internal sealed record IfSyntax(FeelSyntax Condition, FeelSyntax Then, FeelSyntax Else) : FeelSyntax;

internal sealed record ForSyntax(SyntaxList<IteratorSyntax> Iterators, FeelSyntax Body) : FeelSyntax;

internal sealed record QuantifiedSyntax(bool Every, SyntaxList<IteratorSyntax> Iterators, FeelSyntax Condition) : FeelSyntax;

/// <summary><c>name in source</c> or <c>name in source..end</c>.</summary>
internal sealed record IteratorSyntax(string Name, FeelSyntax Source, FeelSyntax? End);

internal sealed record PathSyntax(FeelSyntax Source, string Name) : FeelSyntax;

internal sealed record FilterSyntax(FeelSyntax Source, FeelSyntax Condition) : FeelSyntax;

internal sealed record InstanceOfSyntax(FeelSyntax Value, TypeSyntax Type) : FeelSyntax;

internal sealed record CallSyntax(FeelSyntax Callee, SyntaxList<ArgumentSyntax> Arguments) : FeelSyntax;

/// <summary>An argument; by position where it has no name.</summary>
internal sealed record ArgumentSyntax(string? Name, FeelSyntax Value);

internal sealed record FunctionSyntax(SyntaxList<ParameterSyntax> Parameters, FeelSyntax Body, bool External) : FeelSyntax;

internal sealed record ParameterSyntax(string Name, TypeSyntax? Type);

internal sealed record ListSyntax(SyntaxList<FeelSyntax> Items) : FeelSyntax;

internal sealed record ContextSyntax(SyntaxList<EntrySyntax> Entries) : FeelSyntax;

internal sealed record EntrySyntax(string Key, FeelSyntax Value);

internal sealed record RangeSyntax(bool StartIncluded, FeelSyntax Start, FeelSyntax End, bool EndIncluded) : FeelSyntax;

/// <summary>A range with one endpoint, or a unary test: <c>&lt; 5</c>, <c>>= 5</c>, also <c>= 5</c> and <c>!= 5</c>.</summary>
internal sealed record EndpointSyntax(BinaryOperator Operator, FeelSyntax Endpoint) : FeelSyntax;

/// <summary>Tests of an implicit value: <c>test, test</c> or <c>not(test, test)</c>; no tests is <c>-</c>, which any value passes.</summary>
internal sealed record UnaryTestsSyntax(bool Negated, SyntaxList<FeelSyntax> Tests) : FeelSyntax;
