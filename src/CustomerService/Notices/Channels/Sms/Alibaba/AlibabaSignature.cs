using System.Security.Cryptography;
using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Sms.Alibaba;

/// <summary>Alibaba Cloud's signature of requests, version 3 (ACS3-HMAC-SHA256).</summary>
internal static class AlibabaSignature
{
    private const string Algorithm = "ACS3-HMAC-SHA256";

    /// <summary>The value of the Authorization header.</summary>
    /// <param name="method">In capitals.</param>
    /// <param name="path">Encoded; <c>/</c> for calls by action.</param>
    /// <param name="query">Names and values, not encoded.</param>
    /// <param name="headers">Those that are signed, by their names in small letters: host, content-type and all that begin with x-acs-.</param>
    /// <param name="keyId">Whose key.</param>
    /// <param name="secret">The key.</param>
    public static string Authorization(
        string method, string path, IEnumerable<KeyValuePair<string, string>> query, IReadOnlyDictionary<string, string> headers, string keyId, string secret)
    {
        var names = headers.Keys.Order(StringComparer.Ordinal).ToList();
        var signed = string.Join(';', names);
        var request = string.Join('\n', method, path, Query(query), string.Concat(names.Select(name => $"{name}:{headers[name].Trim()}\n")), signed, headers["x-acs-content-sha256"]);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{Algorithm}\n{Digest(Encoding.UTF8.GetBytes(request))}"));
        return $"{Algorithm} Credential={keyId},SignedHeaders={signed},Signature={Convert.ToHexStringLower(signature)}";
    }

    /// <summary>Names and values in order, encoded as RFC 3986 has it.</summary>
    public static string Query(IEnumerable<KeyValuePair<string, string>> query) =>
        string.Join('&', query.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));

    /// <summary>SHA-256 as it stands in the headers.</summary>
    public static string Digest(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
