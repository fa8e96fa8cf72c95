using System.Text.Json;
using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices.Channels.Web;

/// <summary>JSON of a provider as FEEL values; a text that is no JSON stays a text.</summary>
internal static class ForeignJson
{
    private static readonly JsonDocumentOptions Limits = new() { MaxDepth = 16 };

    public static FeelValue Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Limits);
            return Value(document.RootElement);
        }
        catch (JsonException)
        {
            return FeelString.Of(text);
        }
    }

    private static FeelValue Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => FeelContext.Of(element.EnumerateObject().DistinctBy(static field => field.Name).Select(static field => KeyValuePair.Create(field.Name, Value(field.Value)))),
        JsonValueKind.Array => FeelList.Of(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => FeelString.Of(element.GetString()!),
        JsonValueKind.Number => element.TryGetDecimal(out var number) ? FeelNumber.From(number) : FeelString.Of(element.GetRawText()),
        JsonValueKind.True => FeelBoolean.True,
        JsonValueKind.False => FeelBoolean.False,
        _ => FeelNull.Instance,
    };
}
