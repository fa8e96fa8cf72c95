using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackOffice.CustomerService.Notices.Delivery;

namespace BackOffice.CustomerService.Notices.Receipts;

/// <summary>The door through which providers say what became of notices. Whoever knocks must know the provider's secret, and says a thing once.</summary>
public sealed class ReceiptDoor
{
    private const int LongestNonce = 128;

    private readonly FrozenDictionary<string, (ReceiptSettings Settings, IReceiptReader Reader)> _providers;
    private readonly IReceiptSink _sink;
    private readonly ReceiptMemory _memory;
    private readonly TimeProvider _clock;

    internal ReceiptDoor(IEnumerable<(ReceiptSettings Settings, IReceiptReader Reader)> providers, IReceiptSink sink, TimeProvider clock)
    {
        _providers = providers.ToFrozenDictionary(static one => one.Reader.Provider, StringComparer.Ordinal);
        (_sink, _clock, _memory) = (sink, clock, new ReceiptMemory(clock));
    }

    public async Task<ReceiptAnswer> ReceiveAsync(ReceiptRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!_providers.TryGetValue(request.Provider, out var provider) || provider.Settings.Secret.Length == 0)
        {
            return new ReceiptAnswer.Closed();
        }

        return request.Signature is null
            ? await TakeBareAsync(request, provider.Settings, provider.Reader, cancellation)
            : await TakeSignedAsync(request, provider.Settings, provider.Reader, cancellation);
    }

    /// <summary>The bytes that a provider signs.</summary>
    internal static byte[] Sign(string secret, string timestamp, string nonce, ReadOnlySpan<byte> body)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        mac.AppendData(Encoding.UTF8.GetBytes($"{timestamp}\n{nonce}\n"));
        mac.AppendData(body);
        return mac.GetHashAndReset();
    }

    private async Task<ReceiptAnswer> TakeBareAsync(ReceiptRequest request, ReceiptSettings settings, IReceiptReader reader, CancellationToken cancellation)
    {
        // Digests have one length, so that the time of comparing tells nothing about the secret's.
        var given = SHA256.HashData(Encoding.UTF8.GetBytes(request.Secret ?? ""));
        var wanted = SHA256.HashData(Encoding.UTF8.GetBytes(settings.Secret));
        if (!CryptographicOperations.FixedTimeEquals(given, wanted) || settings.Signed)
        {
            return new ReceiptAnswer.Forbidden();
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(request.Body.Span));
        return await TakeAsync(request, reader, $"{request.Provider} {digest}", new ReceiptAnswer.Repeated(), cancellation);
    }

    private async Task<ReceiptAnswer> TakeSignedAsync(ReceiptRequest request, ReceiptSettings settings, IReceiptReader reader, CancellationToken cancellation)
    {
        var (timestamp, nonce) = (request.Timestamp ?? "", request.Nonce ?? "");
        var wanted = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Sign(settings.Secret, timestamp, nonce, request.Body.Span)));
        var given = Encoding.UTF8.GetBytes((request.Signature ?? "").ToLowerInvariant());
        if (!CryptographicOperations.FixedTimeEquals(given, wanted) || nonce.Length is 0 or > LongestNonce)
        {
            return new ReceiptAnswer.Forbidden();
        }

        var isTime = long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds();
        if (!isTime || (_clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > ReceiptMemory.Window)
        {
            return new ReceiptAnswer.Replayed();
        }

        return await TakeAsync(request, reader, $"{request.Provider} nonce {nonce}", new ReceiptAnswer.Replayed(), cancellation);
    }

    private async Task<ReceiptAnswer> TakeAsync(ReceiptRequest request, IReceiptReader reader, string word, ReceiptAnswer again, CancellationToken cancellation)
    {
        var read = reader.Read(Encoding.UTF8.GetString(request.Body.Span), _clock.GetUtcNow());
        if (read.Problem is not null)
        {
            return new ReceiptAnswer.Malformed(read.Problem);
        }

        if (!_memory.TryAdd(word))
        {
            return again;
        }

        var taken = false;
        try
        {
            await _sink.RecordAsync(read.Receipts, cancellation);
            taken = true;
        }
        finally
        {
            if (!taken)
            {
                // The provider will say it again, and then it must count.
                _memory.Remove(word);
            }
        }

        return new ReceiptAnswer.Taken(read.Receipts.Length);
    }
}
