using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Core.Expressions;

/// <summary>Payloads as FEEL values and back.</summary>
internal static class PayloadValues
{
    /// <summary>The value; read once and kept with the payload.</summary>
    public static FeelValue ToValue(this Payload payload)
    {
        if (payload.Value is FeelValue value)
        {
            return value;
        }

        value = FeelJson.Read(payload.Utf8.Span);
        payload.Value = value;
        return value;
    }

    /// <summary>The payload of a value that can be stored.</summary>
    public static Payload ToPayload(this FeelValue value)
    {
        if (value.IsNull)
        {
            return Payload.Null;
        }

        var payload = Payload.FromTrusted(FeelJson.ToBytes(value));
        payload.Value = value;
        return payload;
    }
}
