using System.Collections.Immutable;

namespace BackOffice.Decisions.Dmn.Boxed;

/// <summary>
/// The names in scope where an expression stands, of which its parser needs those that it could not tell from an expression by itself:
/// names with spaces or symbols. They are kept by their first word, so that a text is given only those that may stand in it.
/// </summary>
internal sealed class NameScope
{
    public static readonly NameScope Empty = new(ImmutableDictionary.Create<string, ImmutableHashSet<string>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ImmutableHashSet<string>> byFirstWord;

    private NameScope(ImmutableDictionary<string, ImmutableHashSet<string>> byFirstWord) => this.byFirstWord = byFirstWord;

    public NameScope With(params IEnumerable<string> names)
    {
        var more = byFirstWord;
        foreach (var name in names.Where(IsUnusual))
        {
            var word = FirstWord(name).ToString();
            more = more.SetItem(word, more.GetValueOrDefault(word, ImmutableHashSet.Create<string>(StringComparer.Ordinal)).Add(name));
        }

        return ReferenceEquals(more, byFirstWord) ? this : new(more);
    }

    public NameScope With(NameScope other) => With(other.byFirstWord.Values.SelectMany(names => names));

    /// <summary>The names that may stand in a text.</summary>
    public IEnumerable<string> In(string text)
    {
        if (byFirstWord.IsEmpty)
        {
            yield break;
        }

        foreach (var word in Words(text))
        {
            foreach (var name in byFirstWord.GetValueOrDefault(word, ImmutableHashSet<string>.Empty))
            {
                yield return name;
            }
        }
    }

    private static HashSet<string> Words(string text)
    {
        // A name that begins with a symbol has no first word, and may stand anywhere.
        var words = new HashSet<string>(StringComparer.Ordinal) { "" };
        for (var at = 0; at < text.Length; at++)
        {
            var word = FirstWord(text.AsSpan(at));
            if (!word.IsEmpty)
            {
                words.Add(word.ToString());
                at += word.Length;
            }
        }

        return words;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsPlain(text[length]))
        {
            length++;
        }

        return text[..length];
    }

    private static bool IsUnusual(string name) => !name.All(IsPlain);

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
}
