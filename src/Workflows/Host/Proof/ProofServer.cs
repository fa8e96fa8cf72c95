using System.Data.Common;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Jobs;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>The process that the crash proof kills: the whole room with its background work behind three small addresses, on this machine only.</summary>
public static class ProofServer
{
    private static readonly Actor Client = new("client", [], MayAdminister: true);

    /// <summary>Serves until it is killed.</summary>
    /// <param name="database">The database that the proof runs on.</param>
    /// <param name="port">The port on this machine.</param>
    /// <param name="cancellation">Ends it in good order.</param>
    public static async Task RunAsync(DatabaseSettings database, int port, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(database);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(ProofConfiguration.Of(database));
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSingleton<IJobHandler, ProofJob>();
        builder.Services.AddWorkflows(builder.Configuration);
        await using var app = builder.Build();
        app.MapPost("/start/{number}", StartAsync);
        app.MapPost("/complete/{task:long}", CompleteAsync);
        app.MapGet("/task/{instance:long}/{element}", FindTaskAsync);
        await app.StartAsync(cancellation);
        await app.Services.GetRequiredService<Deployer>().DeployAsync(ProofConfiguration.Deployment, cancellation);
        await app.WaitForShutdownAsync(cancellation);
    }

    // A client that was not told asks again: its number may be taken already, and is answered with its case.
    private static async Task<IResult> StartAsync(string number, bool again, ProcessRuntime runtime, IDatabase database, CancellationToken cancellation)
    {
        if (again)
        {
            var known = await AskAsync(
                database, "SELECT instance_key FROM instances WHERE process_id = @p1 AND business_key = @p2", [ProofProcess.Id, number], row => row.GetInt64(0), cancellation);
            if (known.Count > 0)
            {
                return Results.Ok(known[0]);
            }
        }

        return await runtime.StartAsync(ProofProcess.Id, Variables.Empty, Client, number, cancellation: cancellation) is CommandOutcome.Done done
            ? Results.Ok(done.InstanceKey)
            : Results.Conflict();
    }

    private static async Task<IResult> CompleteAsync(long task, TaskDesk desk, CancellationToken cancellation) =>
        await desk.CompleteAsync(task, FeelContext.Empty, Client, cancellation: cancellation) switch
        {
            TaskOutcome.Done => Results.Ok(),
            TaskOutcome.Refused refused => Results.Conflict(refused.Message),
            _ => Results.BadRequest(),
        };

    // 204: not there yet. A negative key: it is done already.
    private static async Task<IResult> FindTaskAsync(long instance, string element, IDatabase database, CancellationToken cancellation)
    {
        var tasks = await AskAsync(
            database, "SELECT work_item_key, ended_at FROM work_items WHERE instance_key = @p1 AND element_id = @p2", [instance, element],
            row => row.GetInt64(1) == 0 ? row.GetInt64(0) : -row.GetInt64(0), cancellation);
        return tasks.Count == 0 ? Results.NoContent() : Results.Ok(tasks[0]);
    }

    private static async Task<List<long>> AskAsync(IDatabase database, string sql, object[] values, Func<DbDataReader, long> row, CancellationToken cancellation)
    {
        await using var connection = await database.OpenReaderAsync(cancellation);
        return await connection.Command(sql, null, values).ListAsync(row, cancellation);
    }
}
