using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Robots;

/// <summary>How a DingTalk robot that asks for a signature knows that a message comes from us.</summary>
internal static class DingTalkSignature
{
    /// <summary>The webhook with timestamp and signature; without a secret as it is.</summary>
    public static Uri Sign(Uri webhook, string secret, DateTimeOffset now)
    {
        if (secret.Length == 0)
        {
            return webhook;
        }

        var timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var signature = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{timestamp}\n{secret}"));
        var separator = webhook.Query.Length > 0 ? '&' : '?';
        return new Uri($"{webhook.AbsoluteUri}{separator}timestamp={timestamp}&sign={Uri.EscapeDataString(Convert.ToBase64String(signature))}");
    }
}
