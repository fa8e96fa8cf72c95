using System.Collections.Frozen;

namespace BackOffice.CustomerService.Notices.Channels.Sms;

/// <summary>The alphabet of short messages with 7 bits a character (3GPP TS 23.038): Latin and some Greek.</summary>
internal static class Gsm7
{
    private static readonly FrozenSet<char> Basic =
        "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà".ToFrozenSet();

    /// <summary>These take an escape before them, so two places.</summary>
    private static readonly FrozenSet<char> Extended = "\f^{}\\[~]|€".ToFrozenSet();

    /// <summary>How many places the text takes; null where a character is not in the alphabet.</summary>
    public static int? Places(string text)
    {
        var places = 0;
        foreach (var c in text)
        {
            var width = Basic.Contains(c) ? 1 : Extended.Contains(c) ? 2 : 0;
            if (width == 0)
            {
                return null;
            }

            places += width;
        }

        return places;
    }

    public static bool IsExtended(char c) => Extended.Contains(c);
}
