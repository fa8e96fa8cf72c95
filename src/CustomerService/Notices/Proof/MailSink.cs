using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>A mail server that takes everything and counts by Message-ID. It removes no doubles.</summary>
internal sealed class MailSink : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly ConcurrentDictionary<Task, byte> _lines = new();
    private Task _listening = Task.CompletedTask;

    /// <summary>How often each message was taken.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    public int Start()
    {
        _listener.Start();
        _listening = ListenAsync();
        return ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _listening;
        await Task.WhenAll(_lines.Keys);
        _listener.Dispose();
        _end.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var line = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
                _lines.TryAdd(line, 0);
                _ = line.ContinueWith(done => _lines.TryRemove(done, out _), TaskScheduler.Default);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var own = client;
        try
        {
            await using var stream = own.GetStream();
            using var reader = new StreamReader(stream, Encoding.UTF8);
            await SayAsync(stream, "220 sink");
            while (await reader.ReadLineAsync(_end.Token) is { } command)
            {
                if (command.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    await SayAsync(stream, "354 go on");
                    Take(await MessageIdAsync(reader));
                }

                await SayAsync(stream, command.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException)
        {
            // The sender was killed in the middle of a word; what was not complete was not taken.
        }
    }

    private async Task<string?> MessageIdAsync(StreamReader reader)
    {
        string? id = null;
        while (true)
        {
            switch (await reader.ReadLineAsync(_end.Token))
            {
                case null:
                    throw new IOException("The line ended within a message.");
                case ".":
                    return id;
                case var line when id is null && line.StartsWith("Message-ID:", StringComparison.OrdinalIgnoreCase):
                    id = line["Message-ID:".Length..].Trim(' ', '<', '>');
                    break;
            }
        }
    }

    private void Take(string? id)
    {
        if (id is not null)
        {
            Taken.AddOrUpdate(id[..Math.Max(id.IndexOf('@', StringComparison.Ordinal), 0)], 1, static (_, times) => times + 1);
        }
    }

    private Task SayAsync(NetworkStream stream, string words) => stream.WriteAsync(Encoding.ASCII.GetBytes(words + "\r\n"), _end.Token).AsTask();
}
