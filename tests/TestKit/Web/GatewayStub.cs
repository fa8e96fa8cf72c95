using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackOffice.TestKit.Web;

/// <summary>A provider's web address on this machine: keeps what it is asked and answers as the test says.</summary>
public sealed class GatewayStub : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<GatewayCall> _calls = new();

    private GatewayStub(Func<GatewayCall, GatewayReply> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            var call = new GatewayCall(
                context.Request.Method, $"{context.Request.Path}{context.Request.QueryString}",
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                await reader.ReadToEndAsync(context.RequestAborted));
            _calls.Enqueue(call);
            var reply = answer(call);
            if (reply.BreaksOff)
            {
                context.Abort();
                return;
            }

            if (reply.NeverComes)
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
            }

            context.Response.StatusCode = reply.Status;
            await context.Response.WriteAsync(reply.Body, context.RequestAborted);
        });
    }

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    /// <summary>What was asked, in order.</summary>
    public IReadOnlyList<GatewayCall> Calls => [.. _calls];

    public static async Task<GatewayStub> StartAsync(Func<GatewayCall, GatewayReply> answer)
    {
        var stub = new GatewayStub(answer);
        await stub._app.StartAsync();
        return stub;
    }

    public static Task<GatewayStub> StartAsync(string body, int status = 200) => StartAsync(_ => new GatewayReply(body, status));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
