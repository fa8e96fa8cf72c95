using BackOffice.Decisions.Values;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>What a decision answered, on one line. A commitment says its value and the clause that it comes from; anything else is shown as it is.</summary>
internal static class DecisionWords
{
    private const string Separator = " · ";

    public static string Of(FeelValue result) => result switch
    {
        FeelContext context when Commitment(context) is { } commitment => commitment,
        FeelContext context => string.Join("; ", context.Entries.Select(entry => Named(entry.Key, entry.Value))),
        _ => Text(result),
    };

    private static string Named(string name, FeelValue value) => $"{name}: {(value is FeelContext inner && Commitment(inner) is { } commitment ? commitment : Text(value))}";

    /// <summary>Null where the context is no commitment.</summary>
    private static string? Commitment(FeelContext context) => context.TryGet("value", out var value) && context.TryGet("clause", out var clause)
        ? string.Join(Separator, new[] { value, clause }.Select(Text).Where(part => part.Length > 0))
        : null;

    private static string Text(FeelValue value) => value switch
    {
        FeelNull => "",
        FeelString text => text.Text,
        _ => System.Text.Encoding.UTF8.GetString(FeelJson.ToBytes(value)),
    };
}
