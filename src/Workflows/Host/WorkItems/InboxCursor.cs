using System.Globalization;

namespace BackOffice.Workflows.Host.WorkItems;

/// <summary>Where a page ended: the order is by due time, then key (completed: newest first), so that pages neither skip nor repeat.</summary>
/// <param name="Order">The due time, or the time of the end, in microseconds.</param>
/// <param name="Key">The task.</param>
public sealed record InboxCursor(long Order, long Key)
{
    /// <summary>As it stands in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Order}-{Key}");

    /// <summary>Read from an address; null when it is none.</summary>
    public static InboxCursor? Parse(string? text) =>
        text?.Split('-') is [var order, var key]
        && long.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out var o)
        && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var k)
            ? new InboxCursor(o, k)
            : null;
}
