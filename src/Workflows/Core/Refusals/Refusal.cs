using System.Collections.Immutable;
using System.Globalization;

namespace BackOffice.Workflows.Core.Refusals;

/// <summary>Why a command was refused, with the facts. Journals keep code and facts, so that any reader's language can be shown.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Facts">What stands in the text, in order.</param>
public sealed record Refusal(RefusalText Text, ImmutableArray<string> Facts)
{
    /// <summary>"Expected …, but …", with the ids.</summary>
    public string English => Say(chinese: false);

    /// <summary>It in a language.</summary>
    /// <param name="chinese">Simplified Chinese; else English.</param>
    /// <param name="names">Gives the name behind an id: called with <c>person</c>, <c>group</c> or <c>element</c> and the id. Null leaves ids as they are.</param>
    public string Say(bool chinese, Func<string, string, string>? names = null) =>
        string.Format(new FactFormat(chinese, names), chinese ? Text.Chinese : Text.English, [.. Facts]);

    /// <inheritdoc/>
    public bool Equals(Refusal? other) => other is not null && Text == other.Text && Facts.SequenceEqual(other.Facts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Facts.Length);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text.Code}: {English}");
}
