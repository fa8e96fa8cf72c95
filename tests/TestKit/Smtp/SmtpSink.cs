using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace BackOffice.TestKit.Smtp;

/// <summary>A real mail server on this machine that keeps what it accepts: TLS with a certificate of its own, sign-in, and every bad mood a test asks for.</summary>
public sealed class SmtpSink : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<ReceivedMail> _received = new();
    private readonly ConcurrentDictionary<int, Task> _conversations = new();
    private readonly Task _listening;

    private SmtpSink(SmtpSinkOptions options)
    {
        Options = options;
        Certificate = TestCertificate.Create("localhost");
        File.WriteAllText(CertificateFile, Certificate.ExportCertificatePem());
        _listener.Start();
        _listening = ListenAsync();
    }

    /// <summary>The name that the certificate bears.</summary>
    public static string Host => "localhost";

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The certificate as a file, for whoever is to trust this server and no other.</summary>
    public string CertificateFile => _folder.File("smtp.pem");

    /// <summary>What was accepted, in order.</summary>
    public IReadOnlyList<ReceivedMail> Received => [.. _received];

    /// <summary>How many connections were opened.</summary>
    public int Connections => _counts.GetValueOrDefault("CONNECT");

    internal SmtpSinkOptions Options { get; }

    internal X509Certificate2 Certificate { get; }

    public static SmtpSink Start(SmtpSinkOptions? options = null) => new(options ?? new SmtpSinkOptions());

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        _listener.Stop();
        await _listening;
        await Task.WhenAll(_conversations.Values);
        Certificate.Dispose();
        _closing.Dispose();
        _folder.Dispose();
    }

    internal SmtpCommand Count(string verb, string argument) => new(verb, argument, _counts.AddOrUpdate(verb, 1, static (_, count) => count + 1));

    internal void Keep(ReceivedMail mail) => _received.Enqueue(mail);

    private async Task ListenAsync()
    {
        for (var number = 0; !_closing.IsCancellationRequested; number++)
        {
            try
            {
                var client = await _listener.AcceptTcpClientAsync(_closing.Token);
                _conversations[number] = new SmtpConversation(this, client).RunAsync(_closing.Token);
            }
            catch (Exception closed) when (closed is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
