using System.Globalization;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>The process that the proof kills: the notices' background work on the real channels, and one address for receipts.</summary>
public static class ProofSender
{
    /// <summary>Plans the outage and sends until it is killed.</summary>
    public static async Task RunAsync(DatabaseSettings database, int customers, int smsPort, int mailPort, int ownPort, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(ProofOutage.Configuration(database, smsPort, mailPort));
        builder.Logging.ClearProviders().AddConsole().SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{ownPort}"));
        builder.Services.AddWorkflowsCore(builder.Configuration);
        builder.Services.AddCustomerService();
        builder.Services.AddNoticeChannels(builder.Configuration);
        await using var app = builder.Build();
        app.MapPost("/receipts", TakeAsync);
        await app.StartAsync(cancellation);
        await app.Services.GetRequiredService<Deployer>().DeployAsync(ProofOutage.Deployment, cancellation);
        await app.Services.GetRequiredService<NoticeLedger>().PlanAsync(ProofOutage.Order, ProofOutage.CustomersAsync(customers), cancellation: cancellation);
        await app.WaitForShutdownAsync(cancellation);
    }

    private static async Task<IResult> TakeAsync(string[] keys, IReceiptSink sink, TimeProvider clock, CancellationToken cancellation)
    {
        await sink.RecordAsync([.. keys.Select(key => new Receipt("http", key, null, ReceiptKind.Delivered, clock.GetUtcNow(), null))], cancellation);
        return Results.Ok();
    }
}
