using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Texts as payloads.</summary>
internal static class PayloadText
{
    public static Payload Of(string text) => FeelString.Of(text).ToPayload();

    /// <summary>The text; empty where it is none.</summary>
    public static string Read(Variables variables, string name) => variables.TryGet(name, out var value) && value.ToValue() is FeelString text ? text.Text : "";
}
