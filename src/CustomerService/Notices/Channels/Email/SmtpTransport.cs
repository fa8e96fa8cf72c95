using System.Collections.Concurrent;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Security.Authentication;

namespace BackOffice.CustomerService.Notices.Channels.Email;

/// <summary>System.Net.Mail: STARTTLS, sign-in, several mails a connection. It knows no TLS from the first byte and reads no bounces.</summary>
internal sealed class SmtpTransport : IMailTransport, IDisposable
{
    /// <summary>Servers hang up on silence, some after half a minute; an older connection is not trusted with a mail.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    private readonly ConcurrentStack<Line> _free = new();
    private readonly SemaphoreSlim _lines;
    private readonly SmtpSettings _settings;
    private readonly TimeProvider _clock;
    private readonly IDisposable _trust;

    public SmtpTransport(SmtpSettings settings, TimeProvider clock)
    {
        (_settings, _clock) = (settings, clock);
        _lines = new SemaphoreSlim(settings.Connections);
        _trust = SmtpTrust.For(settings);
    }

    public async Task<MailOutcome> SendAsync(Mail mail, CancellationToken cancellation)
    {
        if (!MailAddress.TryCreate(mail.To, out _))
        {
            return new MailOutcome.Refused($"Expected an e-mail address, but found '{mail.To}'.");
        }

        using var message = MailMessages.Write(mail, _settings);
        await _lines.WaitAsync(cancellation);
        var line = Rent();
        var outcome = await SendAsync(line, message, cancellation);
        if (outcome is MailOutcome.Accepted)
        {
            _free.Push(line with { UsedAt = _clock.GetUtcNow(), IsProven = true });
        }
        else
        {
            // After a refusal the library would open another connection behind our back.
            line.Client.Dispose();
        }

        _lines.Release();
        return outcome;
    }

    public void Dispose()
    {
        while (_free.TryPop(out var line))
        {
            line.Client.Dispose();
        }

        _trust.Dispose();
        _lines.Dispose();
    }

    private async Task<MailOutcome> SendAsync(Line line, MailMessage message, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(_settings.TimeoutSeconds), _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            // The library's own token is not heard while it waits for an answer; who gives up closes the connection instead.
            var sending = line.Client.SendMailAsync(message, CancellationToken.None);
            _ = sending.ContinueWith(static late => late.Exception, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously);
            await sending.WaitAsync(either.Token);
            return new MailOutcome.Accepted();
        }
        catch (SmtpException failure)
        {
            return Judge(failure, line.IsProven);
        }
        catch (AuthenticationException failure)
        {
            return new MailOutcome.Unreachable($"The mail server's certificate is not trusted: {failure.Message}");
        }
        catch (IOException failure)
        {
            return new MailOutcome.Unknown($"The line to the mail server broke: {failure.Message}");
        }
        catch (OperationCanceledException)
        {
            return new MailOutcome.Unknown($"The mail server did not answer within {_settings.TimeoutSeconds} seconds.");
        }
    }

    /// <summary>A connection that spoke lately, else a new one.</summary>
    private Line Rent()
    {
        while (_free.TryPop(out var line))
        {
            if (_clock.GetUtcNow() - line.UsedAt < LongestSilence)
            {
                return line;
            }

            line.Client.Dispose();
        }

        var client = new SmtpClient(_settings.Host, _settings.Port)
        {
            EnableSsl = _settings.StartTls,
            DeliveryMethod = SmtpDeliveryMethod.Network,
            Timeout = 2_000 * _settings.TimeoutSeconds,
        };
        if (_settings.User.Length > 0)
        {
            client.Credentials = new NetworkCredential(_settings.User, _settings.Password);
        }

        return new Line(client, _clock.GetUtcNow(), IsProven: false);
    }

    /// <summary>The server's own words where it spoke; else how far the line came.</summary>
    private static MailOutcome Judge(SmtpException failure, bool isProven) => ((int)failure.StatusCode, failure.GetBaseException()) switch
    {
        (-1, AuthenticationException inner) => new MailOutcome.Unreachable($"The mail server's certificate is not trusted: {inner.Message}"),
        (-1, SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.ConnectionAborted } inner) => new MailOutcome.Unknown($"The line to the mail server broke: {inner.Message}"),
        (-1, SocketException inner) => new MailOutcome.Unreachable($"The mail server cannot be reached: {inner.Message}"),
        (-1, IOException inner) => new MailOutcome.Unknown($"The line to the mail server broke: {inner.Message}"),
        (-1, var inner) => new MailOutcome.Unreachable($"The mail server cannot be used: {inner.Message}"),
        (421 or 454 or 530 or 534 or 535 or 538, _) => new MailOutcome.Unreachable(failure.Message),
        ( >= 500, _) when isProven || failure is SmtpFailedRecipientException => new MailOutcome.Refused(failure.Message),
        _ => new MailOutcome.Later(failure.Message),
    };

    /// <param name="Client">One connection.</param>
    /// <param name="UsedAt">When it spoke last.</param>
    /// <param name="IsProven">Whether it has carried a mail: until then a refusal may be the greeting's, and meant for us.</param>
    private sealed record Line(SmtpClient Client, DateTimeOffset UsedAt, bool IsProven);
}
