using System.Security.Cryptography;
using System.Text.Json.Nodes;
using BackOffice.CustomerService.Notices.Channels.Web;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;

/// <summary>Signed calls of Alibaba Cloud SMS, version 2017-05-25.</summary>
internal sealed class AlibabaApi(AlibabaSettings settings, ProviderClient client, TimeProvider clock)
{
    private const string Version = "2017-05-25";
    private const int NonceBytes = 16;

    /// <summary>What <c>SendSms</c> answered.</summary>
    public Task<ProviderAnswer> SendAsync(string phone, string signature, string templateCode, IEnumerable<KeyValuePair<string, string>> parameters, string outId, CancellationToken cancellation) =>
        CallAsync(
            "SendSms",
            [
                new("PhoneNumbers", phone),
                new("SignName", signature),
                new("TemplateCode", templateCode),
                new("TemplateParam", new JsonObject(parameters.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value)))).ToJsonString()),
                new("OutId", outId),
            ],
            cancellation);

    /// <summary>What <c>QuerySendDetails</c> knows of a number on a day (<c>yyyyMMdd</c>, in China).</summary>
    public Task<ProviderAnswer> FindAsync(string phone, string day, CancellationToken cancellation) =>
        CallAsync("QuerySendDetails", [new("PhoneNumber", phone), new("SendDate", day), new("PageSize", "50"), new("CurrentPage", "1")], cancellation);

    private async Task<ProviderAnswer> CallAsync(string action, List<KeyValuePair<string, string>> query, CancellationToken cancellation)
    {
        var endpoint = new Uri(settings.Endpoint);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["host"] = endpoint.Authority,
            ["x-acs-action"] = action,
            ["x-acs-content-sha256"] = AlibabaSignature.Digest([]),
            ["x-acs-date"] = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["x-acs-signature-nonce"] = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NonceBytes)),
            ["x-acs-version"] = Version,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(endpoint, $"/?{AlibabaSignature.Query(query)}"));
        foreach (var (name, value) in headers.Where(header => header.Key != "host"))
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        request.Headers.TryAddWithoutValidation("Authorization", AlibabaSignature.Authorization("POST", "/", query, headers, settings.AccessKeyId, settings.AccessKeySecret));
        return await client.SendAsync(request, TimeSpan.FromSeconds(settings.TimeoutSeconds), cancellation);
    }
}
