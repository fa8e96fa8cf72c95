using System.Globalization;
using System.Threading.RateLimiting;
using BackOffice.CustomerService.Notices.Receipts;

namespace BackOffice.Designer.Application;

/// <summary>Where providers say what became of notices: <c>POST /api/receipts/{provider}</c>. Nobody is signed in here; the provider's secret is the key.</summary>
internal static class ReceiptEndpoints
{
    private const string Policy = "receipts";
    private const int LargestBody = 256 * 1024;

    /// <summary>So many calls a minute are taken from one address for one provider (setting <c>Notices:Receipts:PerMinute</c>).</summary>
    private const int CallsPerMinute = 600;

    public static IServiceCollection AddReceiptLimits(this IServiceCollection services, IConfiguration configuration)
    {
        var perMinute = configuration.GetValue("Notices:Receipts:PerMinute", CallsPerMinute);
        return services.AddRateLimiter(limits =>
        {
            limits.AddPolicy(Policy, context => RateLimitPartition.GetFixedWindowLimiter(
                $"{context.Connection.RemoteIpAddress} {context.GetRouteValue("provider")}",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
            limits.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
                await Answer(StatusCodes.Status429TooManyRequests, "Too many calls. Try again in a minute.").ExecuteAsync(rejected.HttpContext);
            };
        });
    }

    public static void MapReceipts(this WebApplication app) =>
        app.MapPost("/api/receipts/{provider}", ReceiveAsync).AllowAnonymous().DisableAntiforgery().RequireRateLimiting(Policy);

    private static async Task<IResult> ReceiveAsync(HttpContext context, string provider, ReceiptDoor door, ILogger<ReceiptDoor> log)
    {
        if (await ReadAsync(context.Request, context.RequestAborted) is not { } body)
        {
            return Answer(StatusCodes.Status413PayloadTooLarge, $"Expected at most {LargestBody} bytes.");
        }

        var headers = context.Request.Headers;
        var request = new ReceiptRequest(
            provider, (string?)headers["X-Receipt-Secret"] ?? context.Request.Query["secret"], headers["X-Receipt-Timestamp"], headers["X-Receipt-Nonce"], headers["X-Receipt-Signature"], body);
        var answer = await door.ReceiveAsync(request, context.RequestAborted);
        if (answer is ReceiptAnswer.Forbidden or ReceiptAnswer.Replayed)
        {
            log.LogWarning("A receipt of {Provider} from {Address} was refused: {Reason}.", provider, context.Connection.RemoteIpAddress, answer.GetType().Name);
        }

        return answer switch
        {
            ReceiptAnswer.Taken or ReceiptAnswer.Repeated => Answer(StatusCodes.Status200OK, "OK"),
            ReceiptAnswer.Forbidden => Answer(StatusCodes.Status401Unauthorized, "The secret or signature is wrong."),
            ReceiptAnswer.Replayed => Answer(StatusCodes.Status409Conflict, "This call was used before, or is too old."),
            ReceiptAnswer.Malformed malformed => Answer(StatusCodes.Status400BadRequest, malformed.Problem),
            _ => Answer(StatusCodes.Status404NotFound, "Nothing is expected from this provider."),
        };
    }

    /// <summary>The shape that Alibaba insists on; the others read the status alone.</summary>
    private static IResult Answer(int status, string message) =>
        Results.Json(new { code = status == StatusCodes.Status200OK ? 0 : status, msg = message }, statusCode: status);

    /// <summary>The body, or null where it is larger than any receipt.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > LargestBody)
        {
            return null;
        }

        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellation)) > 0)
        {
            if (body.Length + read > LargestBody)
            {
                return null;
            }

            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
