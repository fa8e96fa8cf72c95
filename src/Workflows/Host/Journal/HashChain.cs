using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BackOffice.Workflows.Host.Journal;

/// <summary>
/// The chain of an instance's journal, in its final format (docs/adr/0008-journal-hash-chain.md). It covers SHA-256 of salt and payload,
/// not the payload itself, so that personal data can be destroyed and the chain still holds.
/// </summary>
public static class HashChain
{
    /// <summary>Bytes of a hash.</summary>
    public const int HashLength = 32;

    /// <summary>Bytes of a salt.</summary>
    public const int SaltLength = 16;

    private const byte FormatVersion = 1;

    /// <summary>What stands before the first entry.</summary>
    public static byte[] Genesis { get; } = new byte[HashLength];

    /// <summary>SHA-256 of the salt followed by the payload's stored bytes.</summary>
    public static byte[] HashPayload(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(payload);
        return hash.GetHashAndReset();
    }

    /// <summary>SHA-256 of an entry's canonical bytes.</summary>
    public static byte[] HashEntry(long instanceKey, long sequence, long instant, string actor, string command, ReadOnlySpan<byte> payloadHash, ReadOnlySpan<byte> previousHash)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(command);
        var actorLength = Encoding.UTF8.GetByteCount(actor);
        var commandLength = Encoding.UTF8.GetByteCount(command);
        var length = 1 + HashLength + 8 + 8 + 8 + 4 + actorLength + 4 + commandLength + HashLength;
        var bytes = length <= 512 ? stackalloc byte[length] : new byte[length];
        var at = 0;
        bytes[at++] = FormatVersion;
        previousHash.CopyTo(bytes[at..]);
        at += HashLength;
        at = Append(bytes, at, instanceKey);
        at = Append(bytes, at, sequence);
        at = Append(bytes, at, instant);
        at = Append(bytes, at, actor, actorLength);
        at = Append(bytes, at, command, commandLength);
        payloadHash.CopyTo(bytes[at..]);
        return SHA256.HashData(bytes);
    }

    /// <summary>The next entry of a chain.</summary>
    public static JournalEntry Append(long instanceKey, long sequence, long instant, string actor, string command, byte[] payload, byte[] previousHash)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltLength);
        var payloadHash = HashPayload(salt, payload);
        var hash = HashEntry(instanceKey, sequence, instant, actor, command, payloadHash, previousHash);
        return new JournalEntry(instanceKey, sequence, instant, actor, command, payload, salt, payloadHash, previousHash, hash);
    }

    /// <summary>Judges an entry that should follow another.</summary>
    /// <param name="entry">The entry as it is stored.</param>
    /// <param name="expectedSequence">The number it must have.</param>
    /// <param name="expectedPrevious">The hash of the entry before.</param>
    public static EntryIntegrity Judge(JournalEntry entry, long expectedSequence, ReadOnlySpan<byte> expectedPrevious)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.Sequence != expectedSequence || entry.PayloadHash.Length != HashLength || !expectedPrevious.SequenceEqual(entry.PreviousHash))
        {
            return EntryIntegrity.Broken;
        }

        var hash = HashEntry(entry.InstanceKey, entry.Sequence, entry.Instant, entry.Actor, entry.Command, entry.PayloadHash, entry.PreviousHash);
        if (!hash.AsSpan().SequenceEqual(entry.Hash))
        {
            return EntryIntegrity.Broken;
        }

        return entry switch
        {
            { Payload: null, Salt: null } => EntryIntegrity.Erased,
            { Payload: { } payload, Salt: { } salt } when HashPayload(salt, payload).AsSpan().SequenceEqual(entry.PayloadHash) => EntryIntegrity.Intact,
            _ => EntryIntegrity.Broken,
        };
    }

    private static int Append(Span<byte> bytes, int at, long number)
    {
        BinaryPrimitives.WriteInt64BigEndian(bytes[at..], number);
        return at + 8;
    }

    private static int Append(Span<byte> bytes, int at, string text, int length)
    {
        BinaryPrimitives.WriteInt32BigEndian(bytes[at..], length);
        return at + 4 + Encoding.UTF8.GetBytes(text, bytes[(at + 4)..]);
    }
}
