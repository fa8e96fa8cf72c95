using System.Globalization;
using System.Resources;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Settings;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What a decision answered, on one line. A commitment says its value and the clause that it comes from; anything else is shown as it is.</summary>
internal static class DecisionWords
{
    private const string Separator = " · ";

    private static readonly ResourceManager Words = new(typeof(JournalText));

    public static string Of(FeelValue result) => result switch
    {
        FeelContext context when Commitment(context) is { } commitment => commitment,
        FeelContext context => string.Join("; ", context.Entries.Select(entry => Named(entry.Key, entry.Value))),
        _ => Text(result),
    };

    private static string Named(string name, FeelValue value) => $"{name}: {(value is FeelContext inner && Commitment(inner) is { } commitment ? commitment : Text(value))}";

    /// <summary>Null where the context is no commitment.</summary>
    private static string? Commitment(FeelContext context) => context.TryGet("value", out var value) && context.TryGet("clause", out var clause)
        ? string.Join(Separator, new[] { Text(value), Text(clause), Guess(context) }.Where(part => part.Length > 0))
        : null;

    // A year whose holidays nobody has said is only computed.
    private static string Guess(FeelContext context) => context.TryGet("guessedYear", out var year) && year is FeelNumber
        ? string.Format(CultureInfo.CurrentCulture, Words.GetString("Guessed", CultureInfo.CurrentUICulture)!, year)
        : "";

    // PT30M is 30 minutes to whoever reads the history.
    private static string Amount(string text) => CommitmentWords.Measure(text) is var (amount, unit)
        ? string.Format(CultureInfo.CurrentCulture, Words.GetString($"Amount.{unit}", CultureInfo.CurrentUICulture)!, amount)
        : text;

    private static string Text(FeelValue value) => value switch
    {
        FeelNull => "",
        FeelString text => Amount(text.Text),
        _ => System.Text.Encoding.UTF8.GetString(FeelJson.ToBytes(value)),
    };
}
