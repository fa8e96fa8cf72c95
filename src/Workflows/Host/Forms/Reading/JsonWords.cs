using System.Text.Json;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>A piece of JSON in the words of a message: short, whatever it holds.</summary>
internal static class JsonWords
{
    private const int Shown = 40;

    public static string Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => $"'{Short(element.GetString()!)}'",
        _ => Short(element.GetRawText()),
    };

    private static string Short(string text) => text.Length <= Shown ? text : text[..Shown] + "…";
}
