namespace BackOffice.Decisions.Values;

/// <summary>A text. FEEL counts its characters in code points.</summary>
public sealed class FeelString : FeelValue
{
    private FeelString(string text) => Text = text;

    /// <summary>The empty text.</summary>
    public static FeelString Empty { get; } = new("");

    /// <inheritdoc/>
    public override FeelKind Kind => FeelKind.String;

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>The value of a text.</summary>
    public static FeelString Of(string text) => text.Length == 0 ? Empty : new FeelString(text);

    private protected override int Hash() => string.GetHashCode(Text, StringComparison.Ordinal);
}
