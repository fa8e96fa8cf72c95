using System.Text;
using System.Text.Json;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms.Reading;

/// <summary>Plain JSON of a schema as a value.</summary>
internal static class JsonValues
{
    public static FeelValue Read(JsonElement element) => FeelJson.Read(Encoding.UTF8.GetBytes(element.GetRawText()));
}
