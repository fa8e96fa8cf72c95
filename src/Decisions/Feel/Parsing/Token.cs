namespace BackOffice.Decisions.Feel.Parsing;

internal enum TokenKind
{
    End,
    Number,
    String,
    Name,

    /// <summary>A name between backticks, whatever it holds.</summary>
    QuotedName,
    Symbol,

    /// <summary>A character that stands in no FEEL expression, but may stand in a known name.</summary>
    Other,
}

// Text: as written; for strings and quoted names what they hold.
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text)
{
    internal FeelSpan Span => FeelSpan.Between(Start, End);

    internal bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    internal bool IsWord(string word) => Kind == TokenKind.Name && Text == word;
}
