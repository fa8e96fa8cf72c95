using System.Globalization;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Feel.BuiltIns;

/// <summary>What belongs to no kind of value.</summary>
internal static class MiscellaneousBuiltIns
{
    internal static IEnumerable<BuiltIn> All =>
    [
        new("uuid", "Camunda", ("", Uuid)),
    ];

    /// <summary>Version 4, from the host's chance.</summary>
    private static FeelValue Uuid(BuiltInCall call)
    {
        if (call.Options.Chance is not { } chance)
        {
            return call.Fail("The host gives no chance.", FeelFailureKind.NotSupplied);
        }

        var (a, b, c, d) = (chance(), chance(), chance(), chance());
        return FeelString.Of(string.Create(CultureInfo.InvariantCulture,
            $"{a:x8}-{b >> 16:x4}-4{b & 0xFFF:x3}-{0x8000 | ((c >> 16) & 0x3FFF):x4}-{c & 0xFFFF:x4}{d:x8}"));
    }
}
