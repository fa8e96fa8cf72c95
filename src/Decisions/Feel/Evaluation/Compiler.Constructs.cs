using System.Collections.Immutable;
using BackOffice.Decisions.Feel.BuiltIns;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Constructs that bring names, and calls.</summary>
internal sealed partial class Compiler
{
    private const string PartialName = "partial";

    private Node For(ForSyntax loop)
    {
        var outer = _scope;
        var iterators = Iterators(loop.Iterators, loop.Span);
        var partialSlot = _locals++;
        // A variable of the loop named 'partial' wins over the list so far.
        if (loop.Iterators.All(static i => i.Name != PartialName))
        {
            Enter(PartialName, partialSlot);
        }

        var body = Node(loop.Body);
        _scope = outer;
        return new ForNode(loop.Span, iterators, partialSlot, _usedSlots.Contains(partialSlot), body);
    }

    private Node Quantified(QuantifiedSyntax quantified)
    {
        var outer = _scope;
        var iterators = Iterators(quantified.Iterators, quantified.Span);
        var condition = Node(quantified.Condition);
        _scope = outer;
        return new QuantifiedNode(quantified.Span, quantified.Every, iterators, condition);
    }

    private Iterator[] Iterators(SyntaxList<IteratorSyntax> syntax, FeelSpan span)
    {
        var iterators = new List<Iterator>();
        foreach (var iterator in syntax)
        {
            var source = Node(iterator.Source);
            var end = iterator.End is null ? null : Node(iterator.End);
            var slot = _locals++;
            Enter(iterator.Name, slot);
            iterators.Add(new Iterator(span, slot, source, end));
        }

        return [.. iterators];
    }

    private Node Filter(FilterSyntax filter)
    {
        var source = Node(filter.Source);
        var slot = _locals++;
        var outer = Enter(null, slot);
        var condition = filter.Condition is EndpointSyntax ? Test(filter.Condition, "item") : Plain(filter.Condition);
        _scope = outer;
        return new FilterNode(filter.Span, source, slot, condition);
    }

    private Node Context(ContextSyntax context)
    {
        var outer = _scope;
        var keys = new List<string>();
        var slots = new List<int>();
        var nodes = new List<Node>();
        foreach (var entry in context.Entries)
        {
            if (keys.Contains(entry.Key))
            {
                _scope = outer;
                return new FailingNode(context.Span, FeelFailureKind.InvalidArgument, $"The context has two entries '{entry.Key}'.");
            }

            var slot = _locals++;
            var isFunction = entry.Value is FunctionSyntax;
            var before = _scope;
            if (isFunction)
            {
                Enter(entry.Key, slot);
            }

            nodes.Add(Node(entry.Value));
            _scope = before;
            Enter(entry.Key, slot);
            keys.Add(entry.Key);
            slots.Add(slot);
        }

        _scope = outer;
        return new ContextNode(context.Span, [.. keys], [.. slots], [.. nodes], [.. context.Entries.Select(static e => e.Value is FunctionSyntax)]);
    }

    private Node Function(FunctionSyntax function)
    {
        var outer = _scope;
        var slots = new List<int>();
        foreach (var parameter in function.Parameters)
        {
            var slot = _locals++;
            Enter(parameter.Name, slot);
            slots.Add(slot);
        }

        // A function outside FEEL is a value like others; calling it is refused.
        var body = function.External
            ? new FailingNode(function.Span, FeelFailureKind.ExternalFunctionRefused, "External functions are never called. Write the function in FEEL or as a decision table.")
            : Node(function.Body);
        _scope = outer;
        ImmutableArray<FeelParameter> parameters =
            [.. function.Parameters.Select(p => new FeelParameter(p.Name, p.Type is null ? FeelType.Any : Types.Of(p.Type, _options)))];
        return new FunctionNode(function.Span, parameters, [.. slots], body);
    }

    private Node Call(CallSyntax call)
    {
        var arguments = Nodes(call.Arguments.Select(static a => a.Value));
        string?[] names = call.Arguments is { Count: > 0 } list && list[0].Name is not null ? [.. list.Select(static a => a.Name)] : [];
        if (call.Callee is NameSyntax name && BuiltInTable.TryGet(name.Name, out var builtIn))
        {
            var callee = Name(name.Name, name.Span);
            var variable = new CallNode(call.Span, callee, names, arguments);
            return new BuiltInCallNode(call.Span, builtIn, callee, variable, names, arguments);
        }

        return new CallNode(call.Span, Node(call.Callee), names, arguments);
    }
}
