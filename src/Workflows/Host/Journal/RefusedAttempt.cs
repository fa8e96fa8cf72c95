using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackOffice.Workflows.Core.Refusals;
using BackOffice.Workflows.Host.Refusals;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>What an <see cref="JournalEntry.AttemptRefused"/> entry says.</summary>
/// <param name="Attempt">The command that was refused.</param>
/// <param name="Kind">Why, as a word.</param>
/// <param name="Message">Why, in English words.</param>
/// <param name="Code">Which refusal of <see cref="RefusalCatalogue"/>; null in old journals, and where a fault of the program stopped the attempt.</param>
/// <param name="Facts">What stands in its text.</param>
public sealed record RefusedAttempt(
    string Attempt,
    string Kind,
    string Message,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Code = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<string>? Facts = null)
{
    /// <summary>The attempt and why it was refused.</summary>
    public static RefusedAttempt Of(string attempt, Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return new RefusedAttempt(attempt, why.Text.Kind.ToString(), why.English, why.Text.Code, why.Facts);
    }

    /// <summary>Why, in a reader's language; what was written before there were codes stays as it was written.</summary>
    /// <param name="chinese">Simplified Chinese; else English.</param>
    /// <param name="names">As in <see cref="Refusal.Say"/>.</param>
    public string Say(bool chinese, Func<string, string, string>? names = null) =>
        Code is not null && Facts is { } facts && RefusalCatalogue.Find(Code) is { } text ? new Refusal(text, facts).Say(chinese, names) : Message;

    /// <summary>Its stored bytes.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>Read back from stored bytes.</summary>
    public static RefusedAttempt Read(ReadOnlySpan<byte> payload) =>
        JsonSerializer.Deserialize<RefusedAttempt>(payload) ?? throw new FormatException("Expected a refused attempt, but found null.");
}
