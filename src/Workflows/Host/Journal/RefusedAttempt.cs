using System.Text.Json;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>What an <see cref="JournalEntry.AttemptRefused"/> entry says.</summary>
/// <param name="Attempt">The command that was refused.</param>
/// <param name="Kind">Why, as a word.</param>
/// <param name="Message">Why, in words.</param>
public sealed record RefusedAttempt(string Attempt, string Kind, string Message)
{
    /// <summary>Its stored bytes.</summary>
    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this);

    /// <summary>Read back from stored bytes.</summary>
    public static RefusedAttempt Read(ReadOnlySpan<byte> payload) =>
        JsonSerializer.Deserialize<RefusedAttempt>(payload) ?? throw new FormatException("Expected a refused attempt, but found null.");
}
