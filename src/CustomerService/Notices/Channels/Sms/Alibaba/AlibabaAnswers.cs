using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackOffice.CustomerService.Notices.Channels.Web;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;

/// <summary>What Alibaba's answers mean for a notice.</summary>
internal static class AlibabaAnswers
{
    /// <summary>This message to this number will never go.</summary>
    private static readonly FrozenSet<string> Final = new[]
    {
        "isv.MOBILE_NUMBER_ILLEGAL", "isv.BLACK_KEY_CONTROL_LIMIT", "isv.PARAM_LENGTH_LIMIT", "isv.PARAM_NOT_SUPPORT_URL", "isv.INVALID_PARAMETERS",
        "isv.INVALID_JSON_PARAM", "isv.TEMPLATE_MISSING_PARAMETERS", "isv.TEMPLATE_PARAMS_ILLEGAL", "isv.MOBILE_COUNT_OVER_LIMIT", "isv.SMS_CONTENT_ILLEGAL",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Too many to this number, or a template that somebody has yet to mend: the next one may go.</summary>
    private static readonly FrozenSet<string> ThisOne = new[]
    {
        "isv.BUSINESS_LIMIT_CONTROL", "isv.SMS_TEMPLATE_ILLEGAL",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static SendOutcome OfSending(ProviderAnswer answer, int parts) => answer switch
    {
        ProviderAnswer.Unreachable unreachable => new SendOutcome.TryLater(unreachable.Reason, IsChannelFault: true),
        ProviderAnswer.Lost lost => new SendOutcome.Unknown(lost.Reason),
        ProviderAnswer.Given given when Fields(given.Body) is { } fields && Text(fields, "Code") is { Length: > 0 } code => OfCode(code, fields, parts),
        ProviderAnswer.Given { Status: 429 or 503 } given => new SendOutcome.TryLater($"The gateway answered {given.Status}.", IsChannelFault: true),
        ProviderAnswer.Given given => new SendOutcome.Unknown($"The gateway answered {given.Status} without a code."),
        _ => throw new InvalidOperationException($"Expected a known answer, but found {answer}."),
    };

    /// <summary>Whether the details name a message with this id; null where the answer does not say.</summary>
    public static bool? Knows(ProviderAnswer answer, string outId)
    {
        if (answer is not ProviderAnswer.Given given || Fields(given.Body) is not { } fields || Text(fields, "Code") != "OK")
        {
            return null;
        }

        var details = fields["SmsSendDetailDTOs"] is JsonObject list && list["SmsSendDetailDTO"] is JsonArray found ? found : [];
        return details.Any(detail => detail is JsonObject one && Text(one, "OutId") == outId);
    }

    private static SendOutcome OfCode(string code, JsonObject fields, int parts)
    {
        var reason = $"{code}: {OneLine.Of(Text(fields, "Message") ?? "", 200)}";
        return code == "OK" ? new SendOutcome.Accepted(Text(fields, "BizId"), parts)
            : Final.Contains(code) ? new SendOutcome.Rejected(reason)
            : new SendOutcome.TryLater(reason, IsChannelFault: !ThisOne.Contains(code));
    }

    private static JsonObject? Fields(string body)
    {
        try
        {
            return JsonNode.Parse(body) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonObject fields, string name) =>
        fields.TryGetPropertyValue(name, out var node) && node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
