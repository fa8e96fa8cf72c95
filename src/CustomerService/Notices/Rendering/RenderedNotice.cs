using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace BackOffice.CustomerService.Notices.Rendering;

/// <summary>A text as recipients get it. Its key is a hash of all of it, so that one text is kept once.</summary>
internal sealed record RenderedNotice
{
    public RenderedNotice(string subject, string text, ImmutableSortedDictionary<string, string> parameters, NoticeAppointment? appointment)
    {
        (Subject, Text, Appointment) = (subject, text, appointment);
        Parameters = JsonSerializer.Serialize(parameters);
        var whole = JsonSerializer.SerializeToUtf8Bytes(new[] { Subject, Text, Parameters, JsonSerializer.Serialize(appointment) });
        Key = Convert.ToHexStringLower(SHA256.HashData(whole).AsSpan(0, 16));
    }

    public string Key { get; }

    public string Subject { get; }

    public string Text { get; }

    /// <summary>As a JSON object of texts.</summary>
    public string Parameters { get; }

    public NoticeAppointment? Appointment { get; }
}
