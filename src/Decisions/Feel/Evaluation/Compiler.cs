using System.Collections.Frozen;
using BackOffice.Decisions.Feel.BuiltIns;
using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Evaluation;

/// <summary>Turns a syntax tree into nodes; names become slots.</summary>
internal sealed partial class Compiler
{
    /// <summary>The name of the value that unary tests are about.</summary>
    internal const string InputName = "?";

    private readonly string _text;
    private readonly FeelParseOptions _options;
    private readonly bool _traced;
    private readonly Dictionary<string, int> _globals = new(StringComparer.Ordinal);
    private readonly HashSet<string> _free = new(StringComparer.Ordinal);
    private readonly HashSet<int> _usedSlots = [];
    private Scope? _scope;
    private int _locals;

    private Compiler(string text, FeelParseOptions options, bool traced)
    {
        _text = text;
        _options = options;
        _traced = traced;
    }

    internal static CompiledExpression Compile(FeelSyntax syntax, string text, FeelParseOptions options, bool traced)
    {
        var compiler = new Compiler(text, options, traced);
        var root = compiler.Node(syntax);
        return new CompiledExpression(root, compiler._locals, compiler._globals.Count, compiler._free.ToFrozenSet(StringComparer.Ordinal));
    }

    private Node Node(FeelSyntax syntax)
    {
        var node = Plain(syntax);
        return _traced && node is not (ConstantNode or FunctionNode) && syntax.Span.Length > 0
            ? new TracedNode(node, _text.Substring(syntax.Span.Start, syntax.Span.Length))
            : node;
    }

    private Node[] Nodes(IEnumerable<FeelSyntax> syntax) => [.. syntax.Select(Node)];

    private Node Plain(FeelSyntax syntax) => syntax switch
    {
        NullSyntax => new ConstantNode(syntax.Span, FeelNull.Instance),
        BooleanSyntax boolean => new ConstantNode(syntax.Span, FeelBoolean.Of(boolean.Value)),
        NumberSyntax number => new ConstantNode(syntax.Span, FeelNumber.Of(number.Value)),
        StringSyntax text => new ConstantNode(syntax.Span, FeelString.Of(text.Value)),
        AtSyntax at => new ConstantNode(syntax.Span, TemporalText.ParseAny(at.Text) ?? FeelNull.Instance),
        NameSyntax name => Name(name.Name, name.Span),
        NegationSyntax negation => new NegationNode(syntax.Span, Node(negation.Operand)),
        BinarySyntax binary => Binary(binary),
        BetweenSyntax between => new BetweenNode(syntax.Span, Node(between.Value), Node(between.Low), Node(between.High)),
        InSyntax test => In(test),
        IfSyntax choice => new IfNode(syntax.Span, Node(choice.Condition), Node(choice.Then), Node(choice.Else)),
        ForSyntax loop => For(loop),
        QuantifiedSyntax quantified => Quantified(quantified),
        PathSyntax path => new PathNode(syntax.Span, Node(path.Source), path.Name),
        FilterSyntax filter => Filter(filter),
        InstanceOfSyntax question => InstanceOf(question),
        CallSyntax call => Call(call),
        FunctionSyntax function => Function(function),
        ListSyntax list => new ListNode(syntax.Span, Nodes(list.Items)),
        ContextSyntax context => Context(context),
        RangeSyntax range => new RangeNode(syntax.Span, range.StartIncluded, Node(range.Start), Node(range.End), range.EndIncluded),
        EndpointSyntax endpoint => new EndpointNode(syntax.Span, endpoint.Operator, Node(endpoint.Endpoint)),
        UnaryTestsSyntax tests => new UnaryTestsNode(syntax.Span, tests.Negated, Tests(tests.Tests, InputName)),
        _ => throw new InvalidOperationException($"The syntax {syntax.GetType().Name} has no node."),
    };

    private Node Binary(BinarySyntax binary) => binary.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or =>
            new LogicNode(binary.Span, binary.Operator == BinaryOperator.And, Node(binary.Left), Node(binary.Right)),
        BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.Power =>
            new ArithmeticNode(binary.Span, binary.Operator, Node(binary.Left), Node(binary.Right)),
        _ => new ComparisonNode(binary.Span, binary.Operator, Node(binary.Left), Node(binary.Right)),
    };

    private Node In(InSyntax test)
    {
        var value = Node(test.Value);
        var slot = _locals++;
        var outer = Enter(InputName, slot);
        var tests = Tests(test.Tests, InputName);
        _scope = outer;
        return new InNode(test.Span, value, slot, tests);
    }

    private Node[] Tests(SyntaxList<FeelSyntax> tests, string input) => [.. tests.Select(test => Test(test, input))];

    private Node Test(FeelSyntax test, string input)
    {
        var (op, operand) = test is EndpointSyntax endpoint ? ((BinaryOperator?)endpoint.Operator, endpoint.Endpoint) : (null, test);
        var node = new TestNode(test.Span, Name(input, test.Span), op, Node(operand), Mentions(operand, input), IsCondition(operand));
        return _traced ? new TracedNode(node, _text.Substring(test.Span.Start, test.Span.Length)) : node;
    }

    private static bool IsCondition(FeelSyntax syntax) => syntax is BinarySyntax or InSyntax or BetweenSyntax or QuantifiedSyntax or InstanceOfSyntax;

    private static bool Mentions(FeelSyntax syntax, string name) => SyntaxWalk.All(syntax).Any(node => node is NameSyntax found && found.Name == name);

    private Node InstanceOf(InstanceOfSyntax question) =>
        new InstanceOfNode(question.Span, Node(question.Value), Types.Of(question.Type, _options));

    private Scope? Enter(string? name, int slot)
    {
        var outer = _scope;
        _scope = new Scope(outer, name, slot);
        return outer;
    }

    /// <summary>A name: asked of the filters' items on the way out, until a construct brings it, else a variable.</summary>
    private Node Name(string name, FeelSpan span) => Name(name, span, _scope);

    private Node Name(string name, FeelSpan span, Scope? scope)
    {
        while (scope is { Name: not null } && scope.Name != name)
        {
            scope = scope.Outer;
        }

        if (scope is null)
        {
            return Global(name, span);
        }

        _usedSlots.Add(scope.Slot);
        if (scope.Name is not null)
        {
            return new LocalNode(span, scope.Slot);
        }

        var outside = name == "item" ? new LocalNode(span, scope.Slot) : Name(name, span, scope.Outer);
        return new ItemNameNode(span, name, scope.Slot, outside);
    }

    private GlobalNode Global(string name, FeelSpan span)
    {
        if (!_globals.TryGetValue(name, out var slot))
        {
            _globals[name] = slot = _globals.Count;
        }

        if (!BuiltInTable.TryGet(name, out _))
        {
            _free.Add(name);
        }

        return new GlobalNode(span, name, slot);
    }
}
