using System.Globalization;
using System.Net;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>Drives cases as a person would whose page says "try again" while the server is away.</summary>
internal sealed class ProofClient(HttpClient http, Ledger ledger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(40);

    /// <summary>Carries one case from its start through all its tasks.</summary>
    public async Task DriveAsync(string number, CancellationToken cancellation)
    {
        var instance = await StartAsync(number, cancellation);
        ledger.Started[number] = instance;
        foreach (var element in ProofProcess.Tasks)
        {
            await CompleteAsync(instance, element, cancellation);
        }
    }

    private async Task<long> StartAsync(string number, CancellationToken cancellation)
    {
        for (var again = false; ; again = true)
        {
            var address = new Uri($"start/{number}?again={again}", UriKind.Relative);
            using var answer = await TryAsync(() => http.PostAsync(address, null, cancellation));
            if (answer is { StatusCode: HttpStatusCode.OK })
            {
                return await KeyAsync(answer, cancellation);
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private async Task CompleteAsync(long instance, string element, CancellationToken cancellation)
    {
        while (true)
        {
            using var found = await TryAsync(() => http.GetAsync(new Uri($"task/{instance}/{element}", UriKind.Relative), cancellation));
            if (found is { StatusCode: HttpStatusCode.OK })
            {
                var key = await KeyAsync(found, cancellation);
                if (key < 0)
                {
                    // Done, though the answer to it was lost in a crash.
                    return;
                }

                using var done = await TryAsync(() => http.PostAsync(new Uri($"complete/{key}", UriKind.Relative), null, cancellation));
                if (done is { StatusCode: HttpStatusCode.OK })
                {
                    ledger.Completed[key] = 0;
                    return;
                }
            }

            await Task.Delay(Pause, cancellation);
        }
    }

    private static async Task<long> KeyAsync(HttpResponseMessage answer, CancellationToken cancellation) =>
        long.Parse(await answer.Content.ReadAsStringAsync(cancellation), CultureInfo.InvariantCulture);

    // The server is killed again and again: no answer is an answer.
    private static async Task<HttpResponseMessage?> TryAsync(Func<Task<HttpResponseMessage>> ask)
    {
        try
        {
            return await ask();
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
