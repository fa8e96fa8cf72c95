using BackOffice.TestKit;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Outgoing;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackOffice.Workflows.Host.Tests;

/// <summary>The room as the program runs it: with Quartz, postmen, workers, and the machine's clock.</summary>
public sealed class HostingTests
{
    private static readonly string Quick = Bpmn.Process(
        "quick", Bpmn.Start(), Bpmn.Call("call", "called"),
        Bpmn.ServiceTask("tell", "notice", more: """<zeebe:taskHeaders><zeebe:header key="notice" value="hello"/></zeebe:taskHeaders>"""),
        Bpmn.Catch("pause", Bpmn.After("PT1S")), Bpmn.UserTask("then"), Bpmn.End(), Bpmn.Flows("start", "call", "tell", "pause", "then", "end"));

    private static readonly string Called = Bpmn.Process("called", Bpmn.Start(), Bpmn.End(), Bpmn.Flows("start", "end"));

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_started_program_deploys_its_folder_and_carries_a_case_on_by_itself(DatabaseProvider provider)
    {
        using var folder = new TemporaryFolder();
        var definitions = Directory.CreateDirectory(folder.File("definitions"));
        Write(definitions, "quick/quick.bpmn", Quick);
        Write(definitions, "called/called.bpmn", Called);
        Write(definitions, "broken/broken.bpmn", "<nonsense");
        using var host = await StartAsync(provider, folder, definitions.FullName);

        var report = host.Services.GetRequiredService<StartupReport>();
        Assert.Equal(["broken"], report.Refused.Select(refused => refused.Folder).Distinct());
        var runtime = host.Services.GetRequiredService<ProcessRuntime>();
        var started = Assert.IsType<CommandOutcome.Done>(await runtime.StartAsync("quick", Variables.Empty, Node.Ann));

        var inbox = host.Services.GetRequiredService<Inbox>();
        var tasks = await UntilAsync(async () => await inbox.OfCaseAsync(started.InstanceKey), found => found.Length > 0);
        Assert.Equal("then", Assert.Single(tasks).ElementId);
        Assert.Equal("hello", Assert.Single(await host.Services.GetRequiredService<Outbox>().UnsentAsync(10)).Template);
        await host.StopAsync();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_timer_that_became_due_while_the_program_was_down_fires_when_it_starts(DatabaseProvider provider)
    {
        using var folder = new TemporaryFolder();
        var definitions = Directory.CreateDirectory(folder.File("definitions"));
        Write(definitions, "quick/quick.bpmn", Quick);
        Write(definitions, "called/called.bpmn", Called);
        var database = await TestDatabases.CreateAsync(provider, folder);
        long key;
        using (var first = await StartAsync(database, definitions.FullName))
        {
            key = Assert.IsType<CommandOutcome.Done>(await first.Services.GetRequiredService<ProcessRuntime>().StartAsync("quick", Variables.Empty, Node.Ann)).InstanceKey;
            await first.StopAsync();
        }

        using var second = await StartAsync(database, definitions.FullName);
        var inbox = second.Services.GetRequiredService<Inbox>();
        Assert.Single(await UntilAsync(async () => await inbox.OfCaseAsync(key), found => found.Length > 0));
        await second.StopAsync();
    }

    private static async Task<IHost> StartAsync(DatabaseProvider provider, TemporaryFolder folder, string definitions) =>
        await StartAsync(await TestDatabases.CreateAsync(provider, folder), definitions);

    private static async Task<IHost> StartAsync(DatabaseSettings database, string definitions)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider.ToString(),
            ["ConnectionStrings:BackOffice"] = database.ConnectionString,
            ["Workflows:Definitions"] = definitions,
        });
        builder.Services.AddWorkflows(builder.Configuration);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static async Task<T> UntilAsync<T>(Func<Task<T>> look, Func<T, bool> enough)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (true)
        {
            var found = await look();
            if (enough(found) || limit.IsCancellationRequested)
            {
                return found;
            }

            await tick.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    private static void Write(DirectoryInfo root, string path, string text)
    {
        var file = new FileInfo(Path.Combine(root.FullName, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text);
    }
}
