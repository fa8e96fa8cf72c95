namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>A type as written.</summary>
internal abstract record TypeSyntax;

internal sealed record NamedTypeSyntax(string Name) : TypeSyntax;

internal sealed record ListTypeSyntax(TypeSyntax Item) : TypeSyntax;

internal sealed record RangeTypeSyntax(TypeSyntax Endpoint) : TypeSyntax;

internal sealed record ContextTypeSyntax(SyntaxList<EntryTypeSyntax> Entries) : TypeSyntax;

internal sealed record EntryTypeSyntax(string Name, TypeSyntax Type);

internal sealed record FunctionTypeSyntax(SyntaxList<TypeSyntax> Parameters, TypeSyntax Result) : TypeSyntax;
