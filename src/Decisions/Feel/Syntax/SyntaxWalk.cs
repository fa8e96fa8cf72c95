namespace BackOffice.Decisions.Feel.Syntax;

/// <summary>Walks a tree without recursion.</summary>
internal static class SyntaxWalk
{
    internal static IEnumerable<FeelSyntax> All(FeelSyntax root)
    {
        var waiting = new Stack<FeelSyntax>();
        waiting.Push(root);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var part in Parts(node))
            {
                waiting.Push(part);
            }
        }
    }

    internal static IEnumerable<FeelSyntax> Parts(FeelSyntax node) => node switch
    {
        NegationSyntax negation => [negation.Operand],
        BinarySyntax binary => [binary.Left, binary.Right],
        BetweenSyntax between => [between.Value, between.Low, between.High],
        InSyntax test => [test.Value, .. test.Tests],
        IfSyntax choice => [choice.Condition, choice.Then, choice.Else],
        ForSyntax loop => [.. Sources(loop.Iterators), loop.Body],
        QuantifiedSyntax quantified => [.. Sources(quantified.Iterators), quantified.Condition],
        PathSyntax path => [path.Source],
        FilterSyntax filter => [filter.Source, filter.Condition],
        InstanceOfSyntax question => [question.Value],
        CallSyntax call => [call.Callee, .. call.Arguments.Select(static a => a.Value)],
        FunctionSyntax function => [function.Body],
        ListSyntax list => list.Items,
        ContextSyntax context => context.Entries.Select(static e => e.Value),
        RangeSyntax range => [range.Start, range.End],
        EndpointSyntax endpoint => [endpoint.Endpoint],
        UnaryTestsSyntax tests => tests.Tests,
        _ => [],
    };

    private static IEnumerable<FeelSyntax> Sources(SyntaxList<IteratorSyntax> iterators) =>
        iterators.SelectMany(static i => i.End is null ? [i.Source] : new[] { i.Source, i.End });
}
