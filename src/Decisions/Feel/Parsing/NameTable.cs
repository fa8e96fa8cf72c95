namespace BackOffice.Decisions.Feel.Parsing;

/// <summary>Names of several tokens that are in scope; the longest one that stands in the text wins (DMN 1.5 section 10.3.1.4).</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, List<Entry>> _byFirst = new(StringComparer.Ordinal);
    private readonly Stack<string> _order = new();

    internal readonly record struct Entry(string Name, string[] Tokens);

    internal int Mark => _order.Count;

    internal void Add(string name)
    {
        var tokens = Lexer.Tokenize(name, []);
        tokens.RemoveAt(tokens.Count - 1);
        if (tokens.Count > 1)
        {
            Add(name, [.. tokens.Select(static t => t.Text)]);
        }
    }

    internal void Add(string name, string[] tokens)
    {
        if (tokens.Length < 2)
        {
            return;
        }

        if (!_byFirst.TryGetValue(tokens[0], out var entries))
        {
            _byFirst[tokens[0]] = entries = [];
        }

        entries.Add(new Entry(name, tokens));
        _order.Push(tokens[0]);
    }

    /// <summary>Forgets what was added after the mark.</summary>
    internal void Return(int mark)
    {
        while (_order.Count > mark)
        {
            var entries = _byFirst[_order.Pop()];
            entries.RemoveAt(entries.Count - 1);
        }
    }

    /// <summary>The longest known name that starts at a token; of equally long ones the innermost.</summary>
    internal Entry? Match(List<Token> tokens, int at)
    {
        Entry? best = null;
        if (!_byFirst.TryGetValue(tokens[at].Text, out var entries))
        {
            return best;
        }

        for (var i = entries.Count - 1; i >= 0; i--)
        {
            if (entries[i].Tokens.Length > (best?.Tokens.Length ?? 0) && Fits(entries[i].Tokens, tokens, at))
            {
                best = entries[i];
            }
        }

        return best;
    }

    private static bool Fits(string[] name, List<Token> tokens, int at)
    {
        for (var i = 0; i < name.Length; i++)
        {
            var token = tokens[at + i];
            if (token.Kind is TokenKind.End or TokenKind.String or TokenKind.QuotedName || !string.Equals(token.Text, name[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
