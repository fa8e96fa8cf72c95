using System.Collections.Immutable;
using BackOffice.Decisions.Feel;

namespace BackOffice.Workflows.Host.Forms.Templates;

/// <summary>Takes a template apart, from left to right.</summary>
internal sealed class TemplateParser
{
    private const int Depth = 16;
    private const string Open = "{{";
    private const string Close = "}}";

    private readonly string _text;
    private int _at;
    private string? _problem;

    private TemplateParser(string text) => _text = text;

    public static (ImmutableArray<TemplatePart> Parts, string? Problem) Parse(string text)
    {
        var parser = new TemplateParser(text);
        var parts = text.StartsWith('=') ? parser.Whole() : parser.Parts(ending: null, depth: 0);
        return (parts, parser._problem);
    }

    private ImmutableArray<TemplatePart> Whole() => Expression(_text[1..]) is { } expression ? [new TemplatePart.Value(expression)] : [];

    private ImmutableArray<TemplatePart> Parts(string? ending, int depth)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        while (_problem is null && _at < _text.Length)
        {
            var (open, close) = Tag();
            if (open < 0)
            {
                break;
            }

            Literal(parts, open);
            var tag = _text[(open + Open.Length)..close].Trim();
            _at = close + Close.Length;
            if (ending is not null && tag == ending)
            {
                return parts.ToImmutable();
            }

            if (Read(tag, depth) is { } part)
            {
                parts.Add(part);
            }
        }

        if (ending is not null)
        {
            _problem ??= $"'{{{{{ending}}}}}' is missing at the end of '{Shown(_text)}'.";
        }

        Literal(parts, _text.Length);
        return parts.ToImmutable();
    }

    private TemplatePart? Read(string tag, int depth)
    {
        if (depth == Depth)
        {
            _problem ??= $"Blocks may stand {Depth} deep in a text.";
            return null;
        }

        if (Block(tag, "#if ") is { } condition)
        {
            return Expression(condition) is { } expression ? new TemplatePart.If(expression, Parts("/if", depth + 1)) : null;
        }

        if (Block(tag, "#loop ") is { } list)
        {
            return Expression(list) is { } expression ? new TemplatePart.Loop(expression, Parts("/loop", depth + 1)) : null;
        }

        if (tag.StartsWith('#') || tag.StartsWith('/'))
        {
            _problem ??= $"'{{{{{Shown(tag)}}}}}' opens or closes no block; there are #if … /if and #loop … /loop.";
            return null;
        }

        return Expression(tag) is { } value ? new TemplatePart.Value(value) : null;
    }

    private void Literal(ImmutableArray<TemplatePart>.Builder parts, int until)
    {
        if (until > _at)
        {
            parts.Add(new TemplatePart.Literal(_text[_at..until]));
            _at = until;
        }
    }

    /// <summary>The next {{…}}; a context within it may close with its own braces.</summary>
    private (int Open, int Close) Tag()
    {
        var open = _text.IndexOf(Open, _at, StringComparison.Ordinal);
        if (open < 0)
        {
            return (-1, -1);
        }

        var (depth, quoted) = (0, false);
        for (var at = open + Open.Length; at + 1 < _text.Length; at++)
        {
            var c = _text[at];
            quoted ^= c == '"' && _text[at - 1] != '\\';
            if (!quoted && c == '}' && depth == 0 && _text[at + 1] == '}')
            {
                return (open, at);
            }

            depth += quoted ? 0 : c switch { '{' => 1, '}' => -1, _ => 0 };
        }

        return (-1, -1);
    }

    private FeelExpression? Expression(string text)
    {
        var parsed = FeelExpression.Parse(text);
        if (parsed.Expression is null)
        {
            _problem ??= FeelWords.Problem(text, parsed);
        }

        return parsed.Expression;
    }

    private static string? Block(string tag, string name) => tag.StartsWith(name, StringComparison.Ordinal) ? tag[name.Length..] : null;

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
