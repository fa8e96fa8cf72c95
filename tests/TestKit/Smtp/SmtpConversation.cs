using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace BackOffice.TestKit.Smtp;

/// <summary>One connection, from the greeting to its end.</summary>
internal sealed class SmtpConversation(SmtpSink sink, TcpClient client)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private Stream _stream = client.GetStream();
    private string? _from;
    private List<string> _to = [];
    private string? _user;
    private bool _tls;
    private CancellationToken _closing;

    public async Task RunAsync(CancellationToken closing)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(closing);
        patience.CancelAfter(Patience);
        _closing = patience.Token;
        try
        {
            var going = await AnswerAsync("CONNECT", "", () => "220 localhost ESMTP test");
            while (going && await ReadLineAsync() is { } line)
            {
                going = await HandleAsync(line);
            }
        }
        catch (Exception gone) when (gone is IOException or OperationCanceledException or SocketException or AuthenticationException or ObjectDisposedException)
        {
            // The other side left, or the test is over: what was accepted is kept.
        }
        finally
        {
            await _stream.DisposeAsync();
            client.Dispose();
        }
    }

    private async Task<bool> HandleAsync(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var (verb, argument) = space < 0 ? (line.ToUpperInvariant(), "") : (line[..space].ToUpperInvariant(), line[(space + 1)..]);
        return verb switch
        {
            "EHLO" or "HELO" => await AnswerAsync("EHLO", argument, Capabilities),
            "STARTTLS" => await AnswerAsync(verb, argument, static () => "220 go ahead") && await EncryptAsync(),
            "AUTH" => await SignInAsync(argument),
            "MAIL" => await AnswerAsync(verb, argument, () => Begin(argument)),
            "RCPT" => await AnswerAsync(verb, argument, () => Add(argument)),
            "DATA" => await TakeAsync(),
            "RSET" => await AnswerAsync(verb, argument, Reset),
            "NOOP" => await AnswerAsync(verb, argument, static () => "250 fine"),
            "QUIT" => await AnswerAsync(verb, argument, static () => "221 bye") && false,
            _ => await AnswerAsync(verb, argument, () => $"502 unknown command {verb}"),
        };
    }

    /// <summary>Says what the test wants, else what is usual. False ends the connection.</summary>
    private async Task<bool> AnswerAsync(string verb, string argument, Func<string> usual)
    {
        switch (sink.Options.Answers(sink.Count(verb, argument)))
        {
            case SmtpAnswer.Reply reply:
                await WriteAsync(reply.Line);
                return !reply.Line.StartsWith("421", StringComparison.Ordinal);
            case SmtpAnswer.Drop:
                return false;
            case SmtpAnswer.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, _closing);
                return false;
            default:
                await WriteAsync(usual());
                return true;
        }
    }

    private string Capabilities() => string.Join("\r\n", Lines());

    private IEnumerable<string> Lines()
    {
        yield return "250-localhost";
        if (sink.Options.StartTls && !_tls)
        {
            yield return "250-STARTTLS";
        }
        else if (sink.Options.User is not null)
        {
            yield return "250-AUTH PLAIN LOGIN";
        }

        yield return "250 8BITMIME";
    }

    private async Task<bool> EncryptAsync()
    {
        var tls = new SslStream(_stream, leaveInnerStreamOpen: false);
        await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = sink.Certificate }, _closing);
        (_stream, _tls) = (tls, true);
        return true;
    }

    private async Task<bool> SignInAsync(string argument)
    {
        var words = argument.Split(' ');
        var (user, password) = ("", "");
        if (words[0].Equals("PLAIN", StringComparison.OrdinalIgnoreCase))
        {
            var parts = Text(words.Length > 1 ? words[1] : await AskAsync("")).Split('\0');
            (user, password) = (parts[1], parts[2]);
        }
        else
        {
            user = Text(words.Length > 1 ? words[1] : await AskAsync("VXNlcm5hbWU6"));
            password = Text(await AskAsync("UGFzc3dvcmQ6"));
        }

        var known = user == sink.Options.User && password == sink.Options.Password;
        _user = known ? user : null;
        return await AnswerAsync("AUTH", user, () => known ? "235 welcome" : "535 5.7.8 user or password is wrong");
    }

    private string Begin(string argument)
    {
        if (sink.Options.StartTls && !_tls)
        {
            return "530 5.7.0 issue STARTTLS first";
        }

        if (sink.Options.User is not null && _user is null)
        {
            return "530 5.7.0 sign in first";
        }

        (_from, _to) = (Address(argument), []);
        return "250 sender is fine";
    }

    private string Add(string argument)
    {
        _to.Add(Address(argument));
        return "250 recipient is fine";
    }

    private string Reset()
    {
        (_from, _to) = (null, []);
        return "250 forgotten";
    }

    private async Task<bool> TakeAsync()
    {
        if (_from is null || _to.Count == 0)
        {
            return await AnswerAsync("DATA", "", static () => "503 sender and recipient first");
        }

        // A refusal keeps the line open for the next mail; only the usual answer invites the text.
        var invited = false;
        var going = await AnswerAsync("DATA", "", () =>
        {
            invited = true;
            return "354 go on";
        });
        if (!going || !invited)
        {
            return going;
        }

        var text = new StringBuilder();
        while (await ReadLineAsync() is { } line && line != ".")
        {
            text.Append(line.StartsWith('.') ? line[1..] : line).Append("\r\n");
        }

        var mail = new ReceivedMail(_from, _to, text.ToString(), _tls, _user);
        var answer = sink.Options.Answers(sink.Count("END", mail.From));
        if (answer is not SmtpAnswer.Reply)
        {
            sink.Keep(mail);
        }

        switch (answer)
        {
            case SmtpAnswer.Reply reply:
                await WriteAsync(reply.Line);
                return true;
            case SmtpAnswer.Drop:
                return false;
            case SmtpAnswer.Silence:
                await Task.Delay(Timeout.InfiniteTimeSpan, _closing);
                return false;
            default:
                Reset();
                await WriteAsync("250 2.0.0 kept");
                return true;
        }
    }

    private async Task<string> AskAsync(string challenge)
    {
        await WriteAsync($"334 {challenge}");
        return await ReadLineAsync() ?? throw new IOException("The client left while signing in.");
    }

    private static string Text(string base64) => Encoding.UTF8.GetString(Convert.FromBase64String(base64));

    private static string Address(string argument)
    {
        var (open, close) = (argument.IndexOf('<', StringComparison.Ordinal), argument.IndexOf('>', StringComparison.Ordinal));
        return argument[(open + 1)..close];
    }

    /// <summary>Byte by byte, because what follows STARTTLS belongs to another stream.</summary>
    private async Task<string?> ReadLineAsync()
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (await _stream.ReadAsync(one, _closing) == 1)
        {
            if (one[0] == (byte)'\n')
            {
                return Encoding.UTF8.GetString([.. line]).TrimEnd('\r');
            }

            line.Add(one[0]);
        }

        return null;
    }

    private async Task WriteAsync(string line)
    {
        await _stream.WriteAsync(Encoding.UTF8.GetBytes($"{line}\r\n"), _closing);
        await _stream.FlushAsync(_closing);
    }
}
