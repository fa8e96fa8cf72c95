using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>
/// A mail server that takes everything and counts by Message-ID. It removes no doubles. Each line has a thread of its own: System.Net.Mail
/// blocks the pool's threads, and in one process the two would wait for each other.
/// </summary>
internal sealed class MailSink : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, byte> _lines = new();

    /// <summary>How often each message was taken.</summary>
    public ConcurrentDictionary<string, int> Taken { get; } = new(StringComparer.Ordinal);

    public int Start()
    {
        _listener.Start();
        Begin(Listen);
        return ((IPEndPoint)_listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        _listener.Dispose();
        foreach (var line in _lines.Keys)
        {
            line.Dispose();
        }
    }

    private static void Begin(Action work) => new Thread(() => work()) { IsBackground = true }.Start();

    private void Listen()
    {
        try
        {
            while (true)
            {
                var line = _listener.AcceptTcpClient();
                _lines.TryAdd(line, 0);
                Begin(() => Serve(line));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The proof is over.
        }
    }

    private void Serve(TcpClient line)
    {
        try
        {
            line.NoDelay = true;
            using var reader = new StreamReader(new PromptStream(line.Client), Encoding.UTF8);
            Say(line, "220 sink");
            while (reader.ReadLine() is { } command)
            {
                if (command.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
                {
                    Say(line, "354 go on");
                    Take(MessageId(reader));
                }

                Say(line, command.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 ok");
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException)
        {
            // The sender was killed in the middle of a word; what was not complete was not taken.
        }

        _lines.TryRemove(line, out _);
        line.Dispose();
    }

    private static string? MessageId(StreamReader reader)
    {
        string? id = null;
        while (true)
        {
            switch (reader.ReadLine())
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

    private static void Say(TcpClient line, string words) => line.Client.Send(Encoding.ASCII.GetBytes(words + "\r\n"));
}
