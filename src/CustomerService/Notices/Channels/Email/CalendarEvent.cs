using System.Globalization;
using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>An appointment as iCalendar text (RFC 5545) that a customer's calendar takes over.</summary>
/// <param name="Id">Stays the same when the appointment moves, so that the calendar moves it too.</param>
/// <param name="Revision">Grows with each change; the calendar keeps the highest.</param>
/// <param name="Written">When this was written.</param>
/// <param name="Start">Its begin.</param>
/// <param name="End">Its end; null where it is not known.</param>
/// <param name="Summary">One line.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="IsCancelled">It does not take place: the calendar removes it.</param>
internal sealed record CalendarEvent(
    string Id, long Revision, DateTimeOffset Written, DateTimeOffset Start, DateTimeOffset? End, string Summary, string Place, bool IsCancelled)
{
    private const int LongestLine = 75;

    /// <summary>What the receiver's calendar is to do with it (RFC 5546).</summary>
    public string Method => IsCancelled ? "CANCEL" : "PUBLISH";

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in Lines())
        {
            Fold(text, line);
        }

        return text.ToString();
    }

    private IEnumerable<string> Lines() =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//BackOffice//Notices//EN",
        $"METHOD:{Method}",
        "BEGIN:VEVENT",
        $"UID:{Escape(Id)}",
        $"SEQUENCE:{Revision.ToString(CultureInfo.InvariantCulture)}",
        $"DTSTAMP:{Instant(Written)}",
        $"DTSTART:{Instant(Start)}",
        .. End is { } end ? [$"DTEND:{Instant(end)}"] : Array.Empty<string>(),
        $"SUMMARY:{Escape(Summary)}",
        .. Place.Length > 0 ? [$"LOCATION:{Escape(Place)}"] : Array.Empty<string>(),
        .. IsCancelled ? ["STATUS:CANCELLED"] : Array.Empty<string>(),
        "END:VEVENT",
        "END:VCALENDAR",
    ];

    private static string Instant(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Section 3.3.11: what has a meaning in the format is written with a backslash; other control characters have none and go.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ when char.IsControl(c) => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Section 3.1: a line has at most 75 bytes; a character is not cut in two.</summary>
    private static void Fold(StringBuilder text, string line)
    {
        var bytes = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (bytes + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
