using System.Globalization;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Designer.Components.Forms;

/// <summary>A field's label and value in words, for the places that show instead of ask.</summary>
internal static class FieldText
{
    public static string Label(FormNode node, FormLanguage language) => node.Component switch
    {
        DateTimeField date => node.Text(date.Label ?? (date.Subtype == DateTimeSubtype.Time ? date.TimeLabel : date.DateLabel), language),
        FormField field => node.Text(field.Label, language),
        FormContainer container => node.Text(container.Label, language),
        _ => "",
    };

    public static string Value(FormNode node, FormLanguage language) => (node.Component, node.Value) switch
    {
        (_, FeelNull) => "",
        (CheckboxField, FeelBoolean { Value: var ticked }) => FormWords.Of(ticked ? "Yes" : "No", language),
        (ChoiceField, FeelList list) => string.Join(language == FormLanguage.English ? ", " : "、", list.Items.Select(i => Option(node, i, language))),
        (ChoiceField, var value) => Option(node, value, language),
        (NumberField number, _) => Number(node, number, language),
        (DateTimeField, _) => Moment(node, language),
        (TextField text, _) => $"{node.Text(text.Prefix, language)}{FeelDisplay.Text(node.Value)}{node.Text(text.Suffix, language)}",
        _ => FeelDisplay.Text(node.Value),
    };

    /// <summary>The number as it is written into its input: money with its two digits, everything else as exact as it is.</summary>
    public static string Figures(NumberField field, FeelValue value) => value is FeelNumber number && field.Kind == NumberKind.Money && number.TryToDecimal(out var money)
        ? money.ToString("0.00##########", CultureInfo.InvariantCulture)
        : FeelDisplay.Text(value);

    /// <summary>A date, a time or both in the company's zone.</summary>
    public static DateTime? Local(FormNode node) => node.Value switch
    {
        FeelDate date when date.TryToDateOnly(out var day) => day.ToDateTime(TimeOnly.MinValue),
        FeelTime time => DateOnly.MinValue.ToDateTime(time.ToTimeOnly()),
        FeelDateTime both when both.TryToDateTimeOffset(node.Options.TimeZone, out var instant) => TimeZoneInfo.ConvertTime(instant, node.Options.TimeZone).DateTime,
        _ => null,
    };

    private static string Moment(FormNode node, FormLanguage language)
    {
        var format = (node.Value, language) switch
        {
            (FeelDate, FormLanguage.English) => "d MMMM yyyy",
            (FeelDate, _) => "yyyy年M月d日",
            (FeelTime, _) => "HH:mm",
            (_, FormLanguage.English) => "d MMMM yyyy HH:mm",
            _ => "yyyy年M月d日 HH:mm",
        };
        return Local(node)?.ToString(format, FormWords.Culture(language)) ?? FeelDisplay.Text(node.Value);
    }

    private static string Number(FormNode node, NumberField field, FormLanguage language)
    {
        var figures = field.Kind == NumberKind.Money && node.Value is FeelNumber number && number.TryToDecimal(out var money)
            ? money.ToString("#,##0.00", CultureInfo.InvariantCulture)
            : FeelDisplay.Text(node.Value);
        var suffix = node.Text(field.Suffix, language);
        var unit = suffix.Length > 0 ? suffix : field.Kind == NumberKind.Money ? FormWords.Of("Yuan", language) : "";
        return $"{node.Text(field.Prefix, language)}{figures}{(unit.Length > 0 ? " " : "")}{unit}";
    }

    private static string Option(FormNode node, FeelValue value, FormLanguage language) =>
        node.Choices.FirstOrDefault(o => o.Value.Equals(value))?.In(language) ?? FeelDisplay.Text(value);
}
