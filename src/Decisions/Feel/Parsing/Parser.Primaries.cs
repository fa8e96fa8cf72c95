using BackOffice.Decisions.Feel.Syntax;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Literals, names, and the constructs that start with a word or a bracket.</summary>
internal sealed partial class Parser
{
    private FeelSyntax Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return Number(negative: false);
            case TokenKind.String:
                _at++;
                return Node(new StringSyntax(token.Text), token.Start);
            case TokenKind.Symbol:
                return Bracketed(token);
            case TokenKind.Name or TokenKind.QuotedName:
                return Worded(token);
            default:
                return token.Kind == TokenKind.Other && _names.Match(_tokens, _at) is not null ? Name() : Problem(token, "an expression");
        }
    }

    private FeelSyntax Number(bool negative)
    {
        // A known name may start with a digit.
        if (!negative && _names.Match(_tokens, _at) is not null)
        {
            return Name();
        }

        var token = Take();
        var start = negative ? _tokens[_at - 2].Start : token.Start;
        if (!Decimal128.TryParse(token.Text, out var number))
        {
            Report(token.Span, $"The number {token.Text} is out of range.");
        }

        return Node(new NumberSyntax(negative ? -number : number), start);
    }

    private FeelSyntax Bracketed(Token token)
    {
        switch (token.Text)
        {
            case "(":
                return Parenthesized();
            case "[":
                return ListOrRange();
            case "]":
                return OpenRange();
            case "{":
                return Context();
            case "@":
                return At();
            default:
                return Problem(token, "an expression");
        }
    }

    private FeelSyntax Worded(Token token)
    {
        if (token.Kind == TokenKind.QuotedName)
        {
            _at++;
            return Node(new NameSyntax(token.Text), token.Start);
        }

        if (_names.Match(_tokens, _at) is not null || StaticNames.Functions.Match(_tokens, _at) is not null)
        {
            return Name();
        }

        switch (token.Text)
        {
            case "null":
                _at++;
                return Node(new NullSyntax(), token.Start);
            case "true" or "false":
                _at++;
                return Node(new BooleanSyntax(token.Text == "true"), token.Start);
            case "if":
                return If();
            case "for":
                return For();
            case "some" or "every":
                return Quantified(token.Text == "every");
            case "and" or "or" when Ahead(1).IsSymbol("("):
                return Name();
            case "not" when !Ahead(1).IsSymbol("("):
                return Problem(Ahead(1), "'(' after 'not'");
            case "function" when Ahead(1).IsSymbol("("):
                return Function();
            default:
                return Keywords.All.Contains(token.Text) ? Problem(token, "an expression") : Name();
        }
    }

    private FeelSyntax Name()
    {
        var start = Current.Start;
        var known = _names.Match(_tokens, _at);
        var builtIn = StaticNames.Functions.Match(_tokens, _at);
        var match = (builtIn?.Tokens.Length ?? 0) > (known?.Tokens.Length ?? 0) ? builtIn : known;
        if (match is { } found)
        {
            _at += found.Tokens.Length;
            return Node(new NameSyntax(found.Name), start);
        }

        return Node(new NameSyntax(TakeName(WordsBeforeCall())), start);
    }

    // Two words in a row mean nothing else in FEEL, so before a "(" they name a function that the host brings.
    private int WordsBeforeCall()
    {
        var length = 1;
        while (Ahead(length) is { Kind: TokenKind.Name } word && !Keywords.All.Contains(word.Text))
        {
            length++;
        }

        return Ahead(length).IsSymbol("(") ? length : 1;
    }

    private FeelSyntax At()
    {
        var start = Take().Start;
        if (Current.Kind != TokenKind.String)
        {
            return Problem(Current, "a text such as \"2026-11-20\" after '@'");
        }

        var text = Take();
        if (TemporalText.ParseAny(text.Text) is null)
        {
            Report(FeelSpan.Between(start, text.End), $"Expected a date, time, date and time or duration after '@', found \"{text.Text}\".");
        }

        return Node(new AtSyntax(text.Text), start);
    }

    private FeelSyntax Parenthesized()
    {
        var start = Take().Start;
        FeelSyntax inner;
        if (Comparison(Current) is not null)
        {
            inner = Endpoint();
        }
        else
        {
            inner = Expression();
            if (TrySymbol(".."))
            {
                return RangeEnd(false, inner, start);
            }
        }

        Expect(")");
        return inner;
    }

    private FeelSyntax ListOrRange()
    {
        var start = Take().Start;
        var items = new List<FeelSyntax>();
        if (TrySymbol("]"))
        {
            return Node(new ListSyntax([]), start);
        }

        do
        {
            items.Add(Test());
            if (items.Count == 1 && TrySymbol(".."))
            {
                return RangeEnd(true, items[0], start);
            }

            Recover("]");
        }
        while (TrySymbol(","));
        Expect("]");
        return Node(new ListSyntax([.. items]), start, [.. items]);
    }

    private FeelSyntax OpenRange()
    {
        var start = Take().Start;
        var low = Expression();
        Expect("..");
        return RangeEnd(false, low, start);
    }

    private FeelSyntax RangeEnd(bool startIncluded, FeelSyntax low, int start)
    {
        _rangeEnds++;
        var high = Expression();
        _rangeEnds--;
        var included = IsSymbol("]");
        if (!TrySymbol("]") && !TrySymbol(")") && !TrySymbol("["))
        {
            return Problem(Current, "']', ')' or '[' that closes the range");
        }

        return Node(new RangeSyntax(startIncluded, low, high, included), start, low, high);
    }

    private FeelSyntax Context()
    {
        var start = Take().Start;
        var entries = new List<EntrySyntax>();
        var mark = _names.Mark;
        if (!TrySymbol("}"))
        {
            do
            {
                var key = Key();
                Expect(":");
                entries.Add(new EntrySyntax(key, Expression()));
                _names.Add(key);
                _paths.Add(key);
                Recover("}");
            }
            while (TrySymbol(","));
            Expect("}");
        }

        _names.Return(mark);
        return Node(new ContextSyntax([.. entries]), start, [.. entries.Select(static e => e.Value)]);
    }

    private string Key()
    {
        if (Current.Kind == TokenKind.String)
        {
            return Take().Text;
        }

        if (Current.IsWord("true") || Current.IsWord("false") || Current.IsWord("null"))
        {
            Problem(Current, "the name of an entry");
            return "";
        }

        var length = 0;
        while (Ahead(length) is { Kind: not TokenKind.End } token && !token.IsSymbol(":") && !token.IsSymbol("{") && !token.IsSymbol("}") && token.Kind != TokenKind.String)
        {
            length++;
        }

        if (length == 0 || Current.Kind is not (TokenKind.Name or TokenKind.QuotedName or TokenKind.Number or TokenKind.Other))
        {
            Problem(Current, "the name of an entry");
            return "";
        }

        return TakeName(length);
    }

    /// <summary>A name of so many tokens: as written, with single spaces.</summary>
    private string TakeName(int length, int takeAlso = 0)
    {
        var (first, last) = (_tokens[_at], _tokens[_at + length - 1]);
        _at += length + takeAlso;
        return length == 1 ? first.Text : string.Join(' ', _text[first.Start..last.End].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsNameSymbol(Token token) => token.Kind == TokenKind.Symbol && token.Text is "." or "/" or "-" or "+" or "*" or "**";

    private FeelSyntax If()
    {
        var start = Take().Start;
        var condition = Expression();
        Expect("then");
        var then = Expression();
        Expect("else");
        var otherwise = Expression();
        return Node(new IfSyntax(condition, then, otherwise), start, condition, then, otherwise);
    }

    private FeelSyntax For()
    {
        var start = Take().Start;
        var mark = _names.Mark;
        var iterators = Iterators();
        Expect("return");
        var body = Expression();
        _names.Return(mark);
        return Node(new ForSyntax([.. iterators], body), start, [body, .. Sources(iterators)]);
    }

    private FeelSyntax Quantified(bool every)
    {
        var start = Take().Start;
        var mark = _names.Mark;
        var iterators = Iterators();
        Expect("satisfies");
        var condition = Expression();
        _names.Return(mark);
        return Node(new QuantifiedSyntax(every, [.. iterators], condition), start, [condition, .. Sources(iterators)]);
    }

    private static IEnumerable<FeelSyntax> Sources(List<IteratorSyntax> iterators) =>
        iterators.SelectMany(static i => i.End is null ? [i.Source] : new[] { i.Source, i.End });

    private List<IteratorSyntax> Iterators()
    {
        var iterators = new List<IteratorSyntax>();
        do
        {
            var name = NameUntil(static token => token.IsWord("in"), "the name of the iteration's variable");
            Expect("in");
            var source = Expression();
            var end = TrySymbol("..") ? Expression() : null;
            iterators.Add(new IteratorSyntax(name, source, end));
            _names.Add(name);
        }
        while (TrySymbol(","));
        return iterators;
    }

    private string NameUntil(Func<Token, bool> stops, string expected)
    {
        var length = 0;
        while (Ahead(length) is { } token && (token.Kind is TokenKind.Name or TokenKind.QuotedName or TokenKind.Other || (length > 0 && (token.Kind == TokenKind.Number || IsNameSymbol(token)))) && !stops(token))
        {
            length++;
        }

        if (length == 0)
        {
            Problem(Current, expected);
            return "";
        }

        return TakeName(length);
    }

    private FeelSyntax Function()
    {
        var start = Take().Start;
        var mark = _names.Mark;
        var parameters = new List<ParameterSyntax>();
        Expect("(");
        if (!TrySymbol(")"))
        {
            do
            {
                var name = NameUntil(static token => token.IsSymbol(":"), "the name of a parameter");
                parameters.Add(new ParameterSyntax(name, TrySymbol(":") ? Type() : null));
                _names.Add(name);
                Recover(")");
            }
            while (TrySymbol(","));
            Expect(")");
        }

        var external = TryWord("external");
        var body = Expression();
        _names.Return(mark);
        return Node(new FunctionSyntax([.. parameters], body, external), start, body);
    }
}
