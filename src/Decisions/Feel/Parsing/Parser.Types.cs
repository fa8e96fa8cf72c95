using BackOffice.Decisions.Feel.Syntax;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Types as they stand after <c>instance of</c> and parameters (DMN 1.5 grammar rule 54).</summary>
internal sealed partial class Parser
{
    private TypeSyntax Type()
    {
        TypeSyntax type = Descend() ? TypeInside() : new NamedTypeSyntax("Any");
        _depth--;
        return type;
    }

    private TypeSyntax TypeInside()
    {
        if (Ahead(1).IsSymbol("<"))
        {
            switch (Current.Text)
            {
                case "list":
                    return new ListTypeSyntax(Argument());
                case "range":
                    return new RangeTypeSyntax(Argument());
                case "context":
                    return ContextType();
                case "function":
                    return FunctionType();
                default:
                    break;
            }
        }

        return new NamedTypeSyntax(TypeName());
    }

    private TypeSyntax Argument()
    {
        _at += 2;
        var argument = Type();
        Expect(">");
        return argument;
    }

    private ContextTypeSyntax ContextType()
    {
        _at += 2;
        var entries = new List<EntryTypeSyntax>();
        do
        {
            var name = NameUntil(static token => token.IsSymbol(":"), "the name of an entry");
            Expect(":");
            entries.Add(new EntryTypeSyntax(name, Type()));
        }
        while (TrySymbol(","));
        Expect(">");
        return new ContextTypeSyntax([.. entries]);
    }

    private FunctionTypeSyntax FunctionType()
    {
        _at += 2;
        var parameters = new List<TypeSyntax>();
        if (!IsSymbol(">"))
        {
            do
            {
                parameters.Add(Type());
            }
            while (TrySymbol(","));
        }

        Expect(">");
        Expect("->");
        return new FunctionTypeSyntax([.. parameters], Type());
    }

    private string TypeName()
    {
        var start = Current;
        if (StaticNames.Types.Match(_tokens, _at) is { } builtIn)
        {
            _at += builtIn.Tokens.Length;
            return builtIn.Name;
        }

        if (NamedType() is { } named)
        {
            return named;
        }

        if (Current.Kind is not (TokenKind.Name or TokenKind.QuotedName))
        {
            Problem(Current, "the name of a type");
            return "Any";
        }

        var name = Take().Text;
        if (!StaticNames.IsType(name))
        {
            Report(start.Span, $"There is no type '{name}'. Available: {string.Join(", ", StaticNames.AllTypes.Concat(_options.NamedTypes.Keys))}.");
        }

        return name;
    }

    // A model's types may have names of several words, with the prefix of an import before them.
    private string? NamedType()
    {
        if (_panic)
        {
            return null;
        }

        string? best = null;
        var bestLength = 0;
        foreach (var name in _options.NamedTypes.Keys)
        {
            var tokens = Lexer.Tokenize(name, []);
            var length = tokens.Count - 1;
            if (length > bestLength && _at + length < _tokens.Count && Enumerable.Range(0, length).All(i => _tokens[_at + i].Text == tokens[i].Text))
            {
                (best, bestLength) = (name, length);
            }
        }

        _at += bestLength;
        return best;
    }
}
