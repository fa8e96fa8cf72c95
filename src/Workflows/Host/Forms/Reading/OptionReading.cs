using System.Collections.Immutable;
using System.Text.Json;
using BackOffice.Workflows.Host.Forms.Components;
using BackOffice.Workflows.Host.Forms.Filling;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>The options of a choice and the columns of a table.</summary>
internal static class OptionReading
{
    public static OptionSource Options(ComponentSource source)
    {
        var (key, expression, values) = (source.String("valuesKey"), source.Expression("valuesExpression"), source.Get("values"));
        if (expression is not null)
        {
            return new OptionSource.Computed(expression);
        }

        if (!string.IsNullOrEmpty(key))
        {
            return new OptionSource.Data(source.Path("valuesKey", required: true));
        }

        return new OptionSource.Fixed(values is null ? [] : Fixed(source, values.Value));
    }

    public static ImmutableArray<FormColumn> Columns(ComponentSource source)
    {
        if (source.Get("columns") is not { } list)
        {
            return [];
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            source.Wrong("columns", "a list", list);
            return [];
        }

        return [.. list.EnumerateArray().Select(column => Column(source, column)).OfType<FormColumn>()];
    }

    private static ImmutableArray<FormOption> Fixed(ComponentSource source, JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            source.Wrong("values", "a list", list);
            return [];
        }

        if (list.GetArrayLength() > FormLimits.Options)
        {
            source.Problem($"A choice may have {FormLimits.Options} options; this one has {list.GetArrayLength()}.");
            return [];
        }

        var read = FormOptions.Of(JsonValues.Read(list));
        if (read.Length < list.GetArrayLength())
        {
            source.Problem("An option is a text, a number, or an object with 'label' and 'value'; one of them is something else.");
        }

        if (FormOptions.Twice(read) is { } twice)
        {
            source.Problem($"Two options have the value of '{twice.Chinese}'; each needs its own.");
        }

        return read;
    }

    private static FormColumn? Column(ComponentSource source, JsonElement column)
    {
        if (column.ValueKind == JsonValueKind.Object && Text(column, "key") is { } key)
        {
            return new FormColumn(key, Text(column, "label") ?? key, Text(column, "label:en"));
        }

        source.Wrong("columns", "a list of objects with 'key' and 'label'", column);
        return null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
