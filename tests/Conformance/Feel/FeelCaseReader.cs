using System.Text.Json;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Numbers;
using BackOffice.Decisions.Values;

namespace BackOffice.Conformance.Feel;

/// <summary>Reads a suite's JSON; typed values are objects with "$type" and "value".</summary>
internal static class FeelCaseReader
{
    internal static IEnumerable<FeelCase> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.GetProperty("cases").EnumerateArray().Select(element => Case(Path.GetFileName(path), element))];
    }

    private static FeelCase Case(string file, JsonElement element)
    {
        var variables = element.TryGetProperty("variables", out var given) && Value(given) is FeelContext context ? context : FeelContext.Empty;
        if (element.TryGetProperty("input", out var input))
        {
            variables = variables.With("?", Value(input));
        }

        var expected = element.GetProperty("expected");
        return new FeelCase(
            file,
            element.GetProperty("source").GetString() ?? "",
            element.GetProperty("kind").GetString() == "unary",
            element.GetProperty("expression").GetString() ?? "",
            variables,
            expected.ValueKind == JsonValueKind.Object && expected.TryGetProperty("$error", out _) ? null : Value(expected));
    }

    private static FeelValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => FeelBoolean.True,
        JsonValueKind.False => FeelBoolean.False,
        JsonValueKind.String => FeelString.Of(element.GetString() ?? ""),
        JsonValueKind.Number => Number(element.GetRawText()),
        JsonValueKind.Array => FeelList.Of(element.EnumerateArray().Select(Value)),
        JsonValueKind.Object => Object(element),
        _ => FeelNull.Instance,
    };

    private static FeelValue Object(JsonElement element)
    {
        if (element.TryGetProperty("$num", out var number))
        {
            return Number(number.GetString() ?? "");
        }

        return element.TryGetProperty("$type", out _)
            ? Temporal(element.GetProperty("value").GetString() ?? "")
            : FeelContext.Of(element.EnumerateObject().Select(static p => KeyValuePair.Create(p.Name, Value(p.Value))));
    }

    private static FeelValue Number(string text) => Decimal128.TryParse(text, out var number) ? FeelNumber.From(number) : FeelNull.Instance;

    private static FeelValue Temporal(string text)
    {
        // Java writes a region behind the offset: 10:00:00+01:00[Europe/Berlin]; FEEL writes it alone.
        var region = text.IndexOf('[', StringComparison.Ordinal);
        if (region >= 0)
        {
            var clock = text[..region];
            var offset = clock.LastIndexOfAny(['+', '-', 'Z']);
            text = $"{clock[..offset]}@{text[(region + 1)..^1]}";
        }

        // Java writes the sign at each part: P-1DT-2H.
        text = text.StartsWith('P') && text.Contains('-', StringComparison.Ordinal)
            ? "-" + text.Replace("-", "", StringComparison.Ordinal)
            : text;

        return FeelExpression.Parse($"@\"{text}\"").Expression?.Evaluate(FeelContext.Empty).Value
            ?? throw new InvalidDataException($"The suite has the temporal value '{text}', which FEEL cannot read.");
    }
}
