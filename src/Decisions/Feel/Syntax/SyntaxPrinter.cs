using BackOffice.Decisions.Feel.Parsing;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>Writes a tree as FEEL; what is written reads as the same tree.</summary>
internal static class SyntaxPrinter
{
    internal static string Print(FeelSyntax node) => node switch
    {
        NullSyntax => "null",
        BooleanSyntax boolean => boolean.Value ? "true" : "false",
        NumberSyntax number => number.Value.ToString(),
        StringSyntax text => ValueText.Quote(text.Value),
        AtSyntax at => "@" + ValueText.Quote(at.Text),
        NameSyntax name => Name(name.Name),
        NegationSyntax negation => $"-({Print(negation.Operand)})",
        BinarySyntax binary => $"{Operand(binary.Left)} {binary.Operator.Sign()} {Operand(binary.Right)}",
        BetweenSyntax between => $"{Operand(between.Value)} between {Operand(between.Low)} and {Operand(between.High)}",
        InSyntax test => $"{Operand(test.Value)} in ({List(test.Tests)})",
        IfSyntax choice => $"if {Print(choice.Condition)} then {Print(choice.Then)} else {Print(choice.Else)}",
        ForSyntax loop => $"for {Iterators(loop.Iterators)} return {Print(loop.Body)}",
        QuantifiedSyntax quantified =>
            $"{(quantified.Every ? "every" : "some")} {Iterators(quantified.Iterators)} satisfies {Print(quantified.Condition)}",
        PathSyntax path => $"{Operand(path.Source)}.{Name(path.Name)}",
        FilterSyntax filter => $"{Operand(filter.Source)}[{Print(filter.Condition)}]",
        InstanceOfSyntax question => $"{Operand(question.Value)} instance of {Type(question.Type)}",
        CallSyntax call => $"{Operand(call.Callee)}({string.Join(", ", call.Arguments.Select(Argument))})",
        FunctionSyntax function =>
            $"function({string.Join(", ", function.Parameters.Select(Parameter))}) {(function.External ? "external " : "")}{Print(function.Body)}",
        ListSyntax list => $"[{List(list.Items)}]",
        ContextSyntax context => $"{{{string.Join(", ", context.Entries.Select(static e => $"{ValueText.Quote(e.Key)}: {Print(e.Value)}"))}}}",
        RangeSyntax range =>
            $"{(range.StartIncluded ? '[' : '(')}{Print(range.Start)}..{Operand(range.End)}{(range.EndIncluded ? ']' : ')')}",
        EndpointSyntax endpoint => $"({endpoint.Operator.Sign()} {Operand(endpoint.Endpoint)})",
        UnaryTestsSyntax { Tests.Count: 0 } => "-",
        UnaryTestsSyntax tests => tests.Negated ? $"not({List(tests.Tests)})" : List(tests.Tests),
        _ => throw new InvalidOperationException($"The syntax {node.GetType().Name} has no text."),
    };

    private static string List(IEnumerable<FeelSyntax> items) =>
        string.Join(", ", items.Select(Print));

    private static string Operand(FeelSyntax node) =>
        node is StringSyntax or NameSyntax or ListSyntax or ContextSyntax or AtSyntax ? Print(node) : $"({Print(node)})";

    private static string Argument(ArgumentSyntax argument) =>
        argument.Name is null ? Print(argument.Value) : $"{Name(argument.Name)}: {Print(argument.Value)}";

    private static string Parameter(ParameterSyntax parameter) =>
        parameter.Type is null ? Name(parameter.Name) : $"{Name(parameter.Name)}: {Type(parameter.Type)}";

    private static string Iterators(IEnumerable<IteratorSyntax> iterators) => string.Join(", ", iterators.Select(static i =>
        i.End is null ? $"{Name(i.Name)} in {Operand(i.Source)}" : $"{Name(i.Name)} in {Operand(i.Source)}..{Operand(i.End)}"));

    private static string Type(TypeSyntax type) => type switch
    {
        NamedTypeSyntax named => named.Name,
        ListTypeSyntax list => $"list<{Type(list.Item)}>",
        RangeTypeSyntax range => $"range<{Type(range.Endpoint)}>",
        ContextTypeSyntax context => $"context<{string.Join(", ", context.Entries.Select(static e => $"{Name(e.Name)}: {Type(e.Type)}"))}>",
        FunctionTypeSyntax function => $"function<{string.Join(", ", function.Parameters.Select(Type))}> -> {Type(function.Result)}",
        _ => "Any",
    };

    private static string Name(string name) => IsOneToken(name) ? name : $"`{name}`";

    private static bool IsOneToken(string name) =>
        Lexer.Tokenize(name, []) is [{ Kind: TokenKind.Name } only, _] && only.Text == name && !Keywords.All.Contains(name);
}
