namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>
/// The names in scope where an expression stands, of which its parser needs those that it could not tell from an expression by itself:
/// names with spaces or symbols. A text is given only those that stand in it, or a large model would be read in quadratic time.
/// </summary>
internal sealed class NameScope
{
    public static readonly NameScope Empty = new(NameTree.Empty);

    private readonly NameTree _tree;

    private NameScope(NameTree tree) => _tree = tree;

    public NameScope With(params IEnumerable<string> names)
    {
        var tree = _tree;
        foreach (var name in names.Where(IsUnusual))
        {
            tree = tree.With(name, Tokens(name), 0);
        }

        return ReferenceEquals(tree, _tree) ? this : new(tree);
    }

    public NameScope With(NameScope other) => With(other._tree.All());

    /// <summary>The names that stand in a text, however it is spaced.</summary>
    public IReadOnlySet<string> In(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (!ReferenceEquals(_tree, NameTree.Empty))
        {
            var tokens = Tokens(text);
            for (var from = 0; from < tokens.Count; from++)
            {
                _tree.Collect(tokens, from, found);
            }
        }

        return found;
    }

    /// <summary>Words, and symbols one by one.</summary>
    private static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var from = at;
            while (at < text.Length && IsPlain(text[at]))
            {
                at++;
            }

            if (at > from)
            {
                tokens.Add(text[from..at]);
            }

            if (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                tokens.Add(text.Substring(at, 1));
            }
        }

        return tokens;
    }

    private static bool IsUnusual(string name) => !name.All(IsPlain);

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
