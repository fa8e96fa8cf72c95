using BackOffice.Decisions.Feel.Syntax;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Operators and what they join.</summary>
internal sealed partial class Parser
{
    private const int TightestJoin = 1;
    private const int AboveComparison = 4;

    private FeelSyntax Expression()
    {
        var node = Descend() ? Joined(TightestJoin) : new NullSyntax();
        _depth--;
        return node;
    }

    private FeelSyntax Joined(int weakest)
    {
        var start = Current.Start;
        return Joined(Operand(), start, weakest);
    }

    private FeelSyntax Joined(FeelSyntax left, int start, int weakest)
    {
        while (!_panic)
        {
            if (weakest <= BinaryOperator.Equal.Binding() && IsWord("between"))
            {
                left = Between(left, start);
            }
            else if (weakest <= BinaryOperator.Equal.Binding() && IsWord("in"))
            {
                left = In(left, start);
            }
            else if (Operator(Current) is { } op && op.Binding() >= weakest)
            {
                _at++;
                var right = Joined(op.Binding() + 1);
                left = Node(new BinarySyntax(op, left, right), start, left, right);
            }
            else
            {
                break;
            }
        }

        return left;
    }

    private static BinaryOperator? Operator(Token token) => token.Kind switch
    {
        TokenKind.Symbol => token.Text switch
        {
            "+" => BinaryOperator.Add,
            "-" => BinaryOperator.Subtract,
            "*" => BinaryOperator.Multiply,
            "/" => BinaryOperator.Divide,
            "**" => BinaryOperator.Power,
            _ => Comparison(token),
        },
        TokenKind.Name => token.Text switch
        {
            "and" => BinaryOperator.And,
            "or" => BinaryOperator.Or,
            _ => null,
        },
        _ => null,
    };

    private static BinaryOperator? Comparison(Token token) => token.Kind != TokenKind.Symbol ? null : token.Text switch
    {
        "=" => BinaryOperator.Equal,
        "!=" => BinaryOperator.NotEqual,
        "<" => BinaryOperator.Less,
        "<=" => BinaryOperator.LessOrEqual,
        ">" => BinaryOperator.Greater,
        ">=" => BinaryOperator.GreaterOrEqual,
        _ => null,
    };

    private FeelSyntax Between(FeelSyntax value, int start)
    {
        Expect("between");
        var low = Joined(AboveComparison);
        Expect("and");
        var high = Joined(AboveComparison);
        return Node(new BetweenSyntax(value, low, high), start, value, low, high);
    }

    private FeelSyntax In(FeelSyntax value, int start)
    {
        Expect("in");
        var tests = new List<FeelSyntax>();
        if (Comparison(Current) is not null)
        {
            tests.Add(Endpoint());
        }
        else if (IsSymbol("("))
        {
            tests.AddRange(TestList());
        }
        else
        {
            // A test that starts with the tested value itself is a whole comparison.
            tests.Add(Joined(IsWord("?") ? BinaryOperator.Equal.Binding() : AboveComparison));
        }

        return Node(new InSyntax(value, [.. tests]), start, [value, .. tests]);
    }

    /// <summary>Tests between parentheses; one test may turn out to be the start of a range or of a longer expression.</summary>
    private List<FeelSyntax> TestList()
    {
        var start = Take().Start;
        var tests = new List<FeelSyntax> { Test() };
        if (TrySymbol(".."))
        {
            return [Joined(Followed(RangeEnd(false, tests[0], start), start), start, AboveComparison)];
        }

        while (TrySymbol(","))
        {
            tests.Add(Test());
        }

        Expect(")");
        return tests.Count == 1 ? [Joined(Followed(tests[0], start), start, AboveComparison)] : tests;
    }

    private FeelSyntax Test() => Comparison(Current) is null ? Expression() : Endpoint();

    private FeelSyntax Endpoint()
    {
        var start = Current.Start;
        var op = Comparison(Take()) ?? BinaryOperator.Equal;
        var endpoint = Joined(AboveComparison);
        return Node(new EndpointSyntax(op, endpoint), start, endpoint);
    }

    /// <summary>Unary tests of a table's cell (DMN 1.5 grammar rules 15 to 17).</summary>
    private FeelSyntax UnaryTests()
    {
        var start = Current.Start;
        if (IsSymbol("-") && Ahead(1).Kind == TokenKind.End)
        {
            _at++;
            return Node(new UnaryTestsSyntax(false, []), start);
        }

        if (IsWord("not") && Ahead(1).IsSymbol("(") && Negated(start) is { } negated)
        {
            return negated;
        }

        return Tests(start, false);
    }

    private FeelSyntax? Negated(int start)
    {
        var (before, problems) = (_at, _problems.Count);
        _at += 2;
        var tests = TestsUntilClosed();
        if (!_panic && TrySymbol(")") && Current.Kind == TokenKind.End)
        {
            return Node(new UnaryTestsSyntax(true, [.. tests]), start, [.. tests]);
        }

        _panic = false;
        _problems.RemoveRange(problems, _problems.Count - problems);
        _at = before;
        return null;
    }

    private FeelSyntax Tests(int start, bool negated)
    {
        var tests = TestsUntilClosed();
        return Node(new UnaryTestsSyntax(negated, [.. tests]), start, [.. tests]);
    }

    private List<FeelSyntax> TestsUntilClosed()
    {
        var tests = new List<FeelSyntax> { Test() };
        while (TrySymbol(","))
        {
            tests.Add(Test());
        }

        return tests;
    }

    private FeelSyntax Operand()
    {
        var start = Current.Start;
        if (!IsSymbol("-"))
        {
            return Followed(Primary(), start);
        }

        if (Ahead(1).Kind == TokenKind.Number)
        {
            _at++;
            return Followed(Number(negative: true), start);
        }

        _at++;
        var operand = Descend() ? Operand() : new NullSyntax();
        _depth--;
        return Node(new NegationSyntax(operand), start, operand);
    }

    /// <summary>What binds tightest: entries, filters, calls, and the question for a type.</summary>
    private FeelSyntax Followed(FeelSyntax node, int start)
    {
        while (!_panic)
        {
            if (IsSymbol(".") && IsPathName())
            {
                _at++;
                node = Node(new PathSyntax(node, PathName()), start, node);
            }
            else if (IsSymbol("[") && Filter(node, start) is { } filter)
            {
                node = filter;
            }
            else if (IsSymbol("("))
            {
                var arguments = Arguments();
                node = Node(new CallSyntax(node, [.. arguments]), start, [node, .. arguments.Select(static a => a.Value)]);
            }
            else if (IsWord("instance") && Ahead(1).IsWord("of"))
            {
                _at += 2;
                node = Node(new InstanceOfSyntax(node, Type()), start, node);
            }
            else
            {
                break;
            }
        }

        return node;
    }

    private bool IsPathName() => Ahead(1).Kind is TokenKind.Name or TokenKind.QuotedName || (Ahead(1).Kind != TokenKind.End && _paths.Match(_tokens, _at + 1) is not null);

    private string PathName()
    {
        if (_paths.Match(_tokens, _at) is { } known)
        {
            _at += known.Tokens.Length;
            return known.Name;
        }

        if (StaticNames.Properties.Match(_tokens, _at) is { } property)
        {
            _at += property.Tokens.Length;
            return property.Name;
        }

        return Take().Text;
    }

    // Behind the end of a range '[' may close it, as in ]1..n[: then what follows is no filter.
    private FeelSyntax? Filter(FeelSyntax node, int start)
    {
        var (before, problems) = (_at, _problems.Count);
        _at++;
        var condition = Comparison(Current) is null ? Expression() : Endpoint();
        if (!_panic)
        {
            Expect("]");
        }

        if (_panic && _rangeEnds > 0 && _depth <= _options.MaxDepth && ++_returns <= MaxReturns)
        {
            _panic = false;
            _problems.RemoveRange(problems, _problems.Count - problems);
            _at = before;
            return null;
        }

        return Node(new FilterSyntax(node, condition), start, node, condition);
    }

    private int _rangeEnds;

    // Going back is rare and bounded, so that no text takes exponential time.
    private const int MaxReturns = 50;
    private int _returns;

    private List<ArgumentSyntax> Arguments()
    {
        var arguments = new List<ArgumentSyntax>();
        Expect("(");
        if (TrySymbol(")"))
        {
            return arguments;
        }

        do
        {
            var name = ArgumentName();
            arguments.Add(new ArgumentSyntax(name, Test()));
            if (!_panic && (arguments[0].Name is null) != (name is null))
            {
                Report(arguments[^1].Value.Span, "Expected either all arguments with their names, or none.");
            }

            Recover(")");
        }
        while (TrySymbol(","));
        Expect(")");
        return arguments;
    }

    private string? ArgumentName()
    {
        var length = 0;
        while (Ahead(length) is { } token && (token.Kind is TokenKind.Name or TokenKind.QuotedName or TokenKind.Other or TokenKind.Number || (length > 0 && IsNameSymbol(token))))
        {
            length++;
        }

        if (length == 0 && Ahead(0).Kind == TokenKind.String && Ahead(1).IsSymbol(":"))
        {
            length = 1;
        }

        return length > 0 && Ahead(length).IsSymbol(":") ? TakeName(length, takeAlso: 1) : null;
    }
}
