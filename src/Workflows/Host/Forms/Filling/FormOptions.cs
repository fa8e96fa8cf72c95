using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms.Components;

namespace BackOffice.Workflows.Host.Forms.Filling;

/// <summary>A list of data as options: plain values stand for themselves, contexts give <c>value</c> and <c>label</c>.</summary>
internal static class FormOptions
{
    public static ImmutableArray<FormOption> Of(FeelValue list) =>
        list is FeelList { Items: var items } ? [.. items.Take(FormLimits.Options).Select(Option).OfType<FormOption>()] : [];

    public static FormOption? Twice(ImmutableArray<FormOption> options) =>
        options.GroupBy(static o => o.Value).FirstOrDefault(static g => g.Count() > 1)?.Last();

    private static FormOption? Option(FeelValue item)
    {
        if (IsPlain(item))
        {
            return new FormOption(item, FeelDisplay.Text(item), null);
        }

        if (item is not FeelContext context || !context.TryGet("value", out var value) || value.IsNull)
        {
            return null;
        }

        return new FormOption(value, Label(context, "label") ?? FeelDisplay.Text(value), English(context));
    }

    /// <summary>English stands in the option, or in its own bag of properties as with the components.</summary>
    private static string? English(FeelContext option) =>
        Label(option, "label:en") ?? (option.TryGet("properties", out var bag) && bag is FeelContext properties ? Label(properties, "label:en") : null);

    private static bool IsPlain(FeelValue value) => value is FeelNumber or FeelBoolean or FeelString { Text.Length: > 0 };

    private static string? Label(FeelContext option, string name) =>
        option.TryGet(name, out var label) && IsPlain(label) ? FeelDisplay.Text(label) : null;
}
