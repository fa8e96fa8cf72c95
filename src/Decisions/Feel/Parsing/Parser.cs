using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackOffice.Decisions.Feel.Syntax;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>
/// Reads tokens into a syntax tree. After a problem it goes on at the next comma or closing bracket, so that all problems are told.
/// This part holds the walk over the tokens; the others the grammar.
/// </summary>
internal sealed partial class Parser
{
    private const int MaxProblems = 20;

    private readonly string _text;
    private readonly FeelParseOptions _options;
    private readonly List<Token> _tokens;
    private readonly List<FeelProblem> _problems;
    private readonly NameTable _names = new();

    // Names that may follow a dot: known ones, and every key that the text has.
    private readonly NameTable _paths = new();
    private int _at;
    private int _depth;
    private bool _panic;

    private Parser(string text, FeelParseOptions options, List<FeelProblem> problems)
    {
        _text = text;
        _options = options;
        _problems = problems;
        _tokens = Lexer.Tokenize(text, problems);
        foreach (var name in options.KnownNames)
        {
            _names.Add(name);
            _paths.Add(name);
        }
    }

    internal static (FeelSyntax? Syntax, ImmutableArray<FeelProblem> Problems) Parse(string text, FeelParseOptions options, bool unaryTests)
    {
        if (text.Length > options.MaxLength)
        {
            return (null, [new FeelProblem(new FeelSpan(0, text.Length), $"The text has {text.Length} characters; {options.MaxLength} are allowed.")]);
        }

        var problems = new List<FeelProblem>();
        var parser = new Parser(text, options, problems);
        var syntax = unaryTests ? parser.UnaryTests() : parser.Expression();
        if (!parser._panic && parser.Current.Kind != TokenKind.End)
        {
            parser.Problem(parser.Current, "the end of the expression");
        }

        return problems.Count == 0 ? (syntax, []) : (null, [.. problems.OrderBy(static p => p.Span.Start)]);
    }

    private static readonly Token s_stop = new(TokenKind.End, 0, 0, "");

    // In panic every construct sees the end and gives up.
    private Token Current => _panic ? s_stop : _tokens[_at];

    private Token Ahead(int count) => _panic || _at + count >= _tokens.Count ? s_stop : _tokens[_at + count];

    private bool IsSymbol(string symbol) => Current.IsSymbol(symbol);

    private bool IsWord(string word) => Current.IsWord(word);

    private Token Take()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _at++;
        }

        return token;
    }

    private bool TrySymbol(string symbol)
    {
        var found = IsSymbol(symbol);
        if (found)
        {
            _at++;
        }

        return found;
    }

    private bool TryWord(string word)
    {
        var found = IsWord(word);
        if (found)
        {
            _at++;
        }

        return found;
    }

    private void Expect(string symbolOrWord)
    {
        if (!TrySymbol(symbolOrWord) && !TryWord(symbolOrWord))
        {
            Problem(Current, $"'{symbolOrWord}'");
        }
    }

    private NullSyntax Problem(Token found, string expected)
    {
        Report(found.Span, found.Kind == TokenKind.End
            ? $"Expected {expected}, found the end."
            : $"Expected {expected}, found '{_text[found.Start..found.End]}'.");
        return new NullSyntax();
    }

    private void Report(FeelSpan span, string message)
    {
        if (!_panic && _problems.Count < MaxProblems)
        {
            _problems.Add(new FeelProblem(span, message));
        }

        _panic = true;
    }

    /// <summary>After a problem: goes to the separator or closing bracket of the construct that is read.</summary>
    private void Recover(string close)
    {
        if (!_panic || _problems.Count >= MaxProblems || _depth > _options.MaxDepth)
        {
            return;
        }

        var nesting = 0;
        for (; _tokens[_at].Kind != TokenKind.End; _at++)
        {
            var text = _tokens[_at].Kind == TokenKind.Symbol ? _tokens[_at].Text : "";
            if (nesting == 0 && (text == "," || text == close))
            {
                _panic = false;
                return;
            }

            nesting += text is "(" or "[" or "{" ? 1 : text is ")" or "]" or "}" ? -1 : 0;
            if (nesting < 0)
            {
                return;
            }
        }
    }

    private bool Descend()
    {
        _depth++;
        if (_depth <= _options.MaxDepth && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        Report(Current.Span, $"The expression is nested more than {_options.MaxDepth} deep.");
        return false;
    }

    /// <summary>Finishes a node: its place, and its height, which is limited.</summary>
    private FeelSyntax Node(FeelSyntax node, int start, params ReadOnlySpan<FeelSyntax> parts)
    {
        var height = 0;
        foreach (var part in parts)
        {
            height = Math.Max(height, part.Height);
        }

        var end = _at > 0 ? _tokens[_at - 1].End : 0;
        if (height >= MaxHeight)
        {
            Report(FeelSpan.Between(start, end), $"The expression is nested more than {MaxHeight} deep.");
            return new NullSyntax();
        }

        return node with { Place = new SyntaxSpan(FeelSpan.Between(start, end), height + 1) };
    }

    // Chains such as a + b + c… make a tree as high as they are long.
    private const int MaxHeight = 400;
}
