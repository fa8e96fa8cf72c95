using System.Text;

namespace BackOffice.CustomerService.Notices.Channels.Web;

/// <summary>Calls a provider over HTTP. Follows no redirect and logs no address, because addresses and headers hold secrets.</summary>
internal sealed class ProviderClient(TimeProvider clock) : IDisposable
{
    private const int LargestAnswer = 64 * 1024;

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,

        // A provider moves its address; a connection kept for ever would not notice.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(10),
        ActivityHeadersPropagator = null,
        RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<ProviderAnswer> SendAsync(HttpRequestMessage request, TimeSpan patience, CancellationToken cancellation)
    {
        using var running = new CancellationTokenSource(patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(running.Token, cancellation);
        try
        {
            using var response = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            return new ProviderAnswer.Given((int)response.StatusCode, await ReadAsync(response.Content, either.Token));
        }
        catch (HttpRequestException failure) when (failure.HttpRequestError
            is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return new ProviderAnswer.Unreachable($"The provider cannot be reached: {failure.GetBaseException().Message}");
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException)
        {
            return new ProviderAnswer.Lost($"The provider's answer broke off: {failure.GetBaseException().Message}");
        }
        catch (OperationCanceledException)
        {
            return new ProviderAnswer.Lost($"The provider did not answer within {patience.TotalSeconds:0} seconds.");
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>No more than an answer needs: a provider that goes mad must not fill the memory.</summary>
    private static async Task<string> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[LargestAnswer];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
