using System.Globalization;
using System.Numerics;
using System.Text;

namespace BackOffice.Decisions.Numbers;

public readonly partial struct Decimal128
{
    // Beyond this many places plain digits stop being readable, and FEEL has had exponents in literals since DMN 1.4.
    private const int PlainPlaces = 40;

    /// <summary>Reads "-12.50", ".5", "1e3"; digits beyond the 34th are rounded. False for anything else or out of range.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Decimal128 value)
    {
        value = default;
        var at = 0;
        var negative = false;
        if (at < text.Length && text[at] is '-' or '+')
        {
            negative = text[at++] == '-';
        }

        var mantissa = text[at..];
        var marker = mantissa.IndexOfAny('e', 'E');
        long power = 0;
        if (marker >= 0)
        {
            if (!TryParsePower(mantissa[(marker + 1)..], out power))
            {
                return false;
            }

            mantissa = mantissa[..marker];
        }

        if (!TryParseDigits(mantissa, out var coefficient, out var places))
        {
            return false;
        }

        var exponent = power - places;
        if (Math.Abs(exponent) > 1_000_000)
        {
            return coefficient.IsZero;
        }

        value = Rounding.Fit(negative ? -coefficient : coefficient, (int)exponent);
        return value.IsDefined;
    }

    private static bool TryParsePower(ReadOnlySpan<char> text, out long power) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power) && Math.Abs(power) < 1_000_000_000;

    private static bool TryParseDigits(ReadOnlySpan<char> text, out BigInteger coefficient, out int places)
    {
        coefficient = default;
        places = 0;
        var digits = 0;
        var point = -1;
        ulong small = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && point < 0)
            {
                point = i;
                continue;
            }

            if (!char.IsAsciiDigit(text[i]))
            {
                return false;
            }

            digits++;
            small = digits <= 19 ? (small * 10) + (ulong)(text[i] - '0') : small;
        }

        if (digits == 0)
        {
            return false;
        }

        places = point < 0 ? 0 : text.Length - point - 1;
        if (digits <= 19)
        {
            coefficient = small;
            return true;
        }

        var plain = point < 0 ? text.ToString() : string.Concat(text[..point], text[(point + 1)..]);
        return BigInteger.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out coefficient);
    }

    /// <summary>Plain digits without trailing zeros; scientific notation for very large and very small numbers.</summary>
    public override string ToString()
    {
        if (!IsDefined)
        {
            return "undefined";
        }

        if (_exponent == 0 && IsSmall)
        {
            return SignedLow.ToString(CultureInfo.InvariantCulture);
        }

        var number = Stripped();
        var digits = number.Coefficient.ToString(CultureInfo.InvariantCulture);
        var point = digits.Length + number._exponent;
        var text = new StringBuilder(digits.Length + 8);
        if (number._negative)
        {
            text.Append('-');
        }

        if (point is > PlainPlaces or < -PlainPlaces)
        {
            text.Append(digits[0]);
            if (digits.Length > 1)
            {
                text.Append('.').Append(digits, 1, digits.Length - 1);
            }

            return text.Append('E').Append(CultureInfo.InvariantCulture, $"{point - 1}").ToString();
        }

        if (number._exponent >= 0)
        {
            return text.Append(digits).Append('0', number._exponent).ToString();
        }

        return point > 0
            ? text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point).ToString()
            : text.Append("0.").Append('0', -point).Append(digits).ToString();
    }
}
