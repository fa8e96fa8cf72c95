using System.Globalization;
using System.Text;

namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Splits a text into tokens (DMN 1.5 section 10.3.1.2, rules 27 to 35 and 61 to 66). Names of several words are the parser's work.</summary>
internal sealed class Lexer
{
    private static readonly string[] s_symbols =
        ["..", "**", "!=", "<=", ">=", "->", "(", ")", "[", "]", "{", "}", ",", ":", ".", "+", "-", "*", "/", "=", "<", ">", "@"];

    private readonly string _text;
    private readonly List<FeelProblem> _problems;
    private int _at;

    private Lexer(string text, List<FeelProblem> problems)
    {
        _text = text;
        _problems = problems;
    }

    /// <summary>The tokens; the last one is the end.</summary>
    internal static List<Token> Tokenize(string text, List<FeelProblem> problems)
    {
        var lexer = new Lexer(text, problems);
        var tokens = new List<Token>();
        do
        {
            tokens.Add(lexer.Next());
        }
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    internal static bool IsSpace(char character) =>
        char.IsWhiteSpace(character) || character is '\u180E' or '\u200B' or '\uFEFF';

    private static bool StartsName(char character) =>
        char.IsLetter(character) || character is '_' or '?' || (character > 0x7F && !IsSpace(character) && !char.IsControl(character));

    private static bool ContinuesName(char character) => StartsName(character) || char.IsDigit(character);

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private Token Next()
    {
        SkipSpaceAndComments();
        if (_at >= _text.Length)
        {
            return new Token(TokenKind.End, _text.Length, _text.Length, "");
        }

        var character = Peek();
        if (char.IsAsciiDigit(character) || (character == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return Number();
        }

        return character switch
        {
            '"' => String(),
            '`' => QuotedName(),
            _ when StartsName(character) => Name(),
            _ => Symbol(),
        };
    }

    private void SkipSpaceAndComments()
    {
        while (_at < _text.Length)
        {
            if (IsSpace(Peek()))
            {
                _at++;
            }
            else if (Peek() == '/' && Peek(1) == '/')
            {
                while (_at < _text.Length && Peek() is not ('\n' or '\r'))
                {
                    _at++;
                }
            }
            else if (Peek() == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return;
            }
        }
    }

    private void SkipBlockComment()
    {
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            _problems.Add(new FeelProblem(FeelSpan.Between(_at, _text.Length), "The comment that starts with '/*' is not closed by '*/'."));
        }

        _at = end < 0 ? _text.Length : end + 2;
    }

    private Token Number()
    {
        var start = _at;
        SkipDigits();
        if (Peek() == '.' && char.IsAsciiDigit(Peek(1)))
        {
            _at++;
            SkipDigits();
        }

        var signed = Peek(1) is '+' or '-' ? 2 : 1;
        if (Peek() is 'e' or 'E' && char.IsAsciiDigit(Peek(signed)))
        {
            _at += signed;
            SkipDigits();
        }

        return Make(TokenKind.Number, start);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Peek()))
        {
            _at++;
        }
    }

    private Token Name()
    {
        var start = _at;
        while (_at < _text.Length && ContinuesName(Peek()))
        {
            _at++;
        }

        return Make(TokenKind.Name, start);
    }

    private Token QuotedName()
    {
        var start = _at;
        var end = _text.IndexOf('`', start + 1);
        if (end <= start + 1)
        {
            _at++;
            return Make(TokenKind.Other, start);
        }

        _at = end + 1;
        return new Token(TokenKind.QuotedName, start, _at, _text[(start + 1)..end]);
    }

    private Token Symbol()
    {
        var start = _at;
        foreach (var symbol in s_symbols)
        {
            if (string.CompareOrdinal(_text, start, symbol, 0, symbol.Length) == 0)
            {
                _at += symbol.Length;
                return new Token(TokenKind.Symbol, start, _at, symbol);
            }
        }

        _at++;
        return Make(TokenKind.Other, start);
    }

    private Token String()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (_at < _text.Length && Peek() != '"')
        {
            if (Peek() == '\\')
            {
                Escape(value);
            }
            else
            {
                value.Append(_text[_at++]);
            }
        }

        if (_at >= _text.Length)
        {
            _problems.Add(new FeelProblem(FeelSpan.Between(start, _text.Length), "The text that starts here is not closed by '\"'."));
        }

        _at = Math.Min(_at + 1, _text.Length);
        return new Token(TokenKind.String, start, _at, value.ToString());
    }

    private void Escape(StringBuilder value)
    {
        var character = Peek(1);
        _at += 2;
        switch (character)
        {
            case 'n':
                value.Append('\n');
                break;
            case 'r':
                value.Append('\r');
                break;
            case 't':
                value.Append('\t');
                break;
            case 'f':
                value.Append('\f');
                break;
            case '"' or '\'' or '\\':
                value.Append(character);
                break;
            case 'u':
                CodePoint(value, 4);
                break;
            case 'U':
                CodePoint(value, 6);
                break;
            default:
                // Not an escape: the backslash stands for itself, as patterns such as "\d" expect.
                value.Append('\\');
                _at--;
                break;
        }

        _at = Math.Min(_at, _text.Length);
    }

    private void CodePoint(StringBuilder value, int length)
    {
        if (_at + length <= _text.Length
            && int.TryParse(_text.AsSpan(_at, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code <= 0x10FFFF)
        {
            _at += length;
            if (code <= 0xFFFF)
            {
                value.Append((char)code);
            }
            else
            {
                value.Append(char.ConvertFromUtf32(code));
            }

            return;
        }

        value.Append('\\').Append(length == 4 ? 'u' : 'U');
    }

    private Token Make(TokenKind kind, int start) => new(kind, start, _at, _text[start.._at]);
}
