using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Outages;
using BackOffice.Decisions.Values;
using BackOffice.TestKit;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackOffice.CustomerService.Tests.Outages;

/// <summary>The rooms put together without background work, with the procedures of outages as the repository has them, at nine in the morning in China.</summary>
internal sealed class OutageProgram : IAsyncDisposable
{
    public static readonly Actor Network = new("network.demo", ["network"]);
    public static readonly Actor Hotline = new("hotline.demo", ["hotline"]);
    public static readonly Actor Manager = new("manager.demo", ["manager"]);
    public static readonly Actor Safety = new("safety.demo", ["safety"]);

    private static readonly string[] Folders = ["common", "outage-announcement", "planned-outage", "pipeline-fault"];

    private readonly FailedTries _failures = new();
    private readonly TestDatabase _files;
    private readonly ServiceProvider _services;

    private OutageProgram(TestDatabase files)
    {
        _files = files;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = files.Settings.Provider.ToString(),
            [$"ConnectionStrings:{DatabaseSettings.ConnectionName}"] = files.Settings.ConnectionString,
            ["Notices:Mailbox"] = "true",
            ["Company:Profile"] = "aode",
        }).Build();
        _services = new ServiceCollection().AddLogging(logging => logging.AddProvider(_failures)).AddSingleton<IConfiguration>(configuration).AddSingleton<TimeProvider>(Clock)
            .AddWorkflowsCore(configuration).AddCustomerService().BuildServiceProvider();
    }

    public FakeClock Clock { get; } = new();

    public DatabaseSettings Settings => _files.Settings;

    public OutageDesk Desk => Get<OutageDesk>();

    public static async Task<OutageProgram> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var program = new OutageProgram(await TestDatabase.CreateAsync(provider));
        foreach (var folder in Folders)
        {
            var outcome = await program.Get<Deployer>().DeployAsync(new DeploymentRequest(folder, DefinitionFolders.Read(Definitions(), folder), "owner"));
            Assert.True(outcome is DeploymentOutcome.Deployed, $"{folder}: {string.Join("; ", outcome.Problems)}");
        }

        return program;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public OutagePlan Plan(TimeSpan ahead) => new()
    {
        Areas = [new OutageArea("城东区", "", "")],
        Work = "更换阀门",
        StartsAt = Clock.Now + ahead,
        EndsAt = Clock.Now + ahead + TimeSpan.FromHours(6),
        ContactName = "胡永明",
        ContactPhone = "13800009999",
        Substitutes = "电磁炉",
        SafetyTips = "请关闭阀门。",
    };

    /// <summary>Somebody in the area of <see cref="Plan"/>.</summary>
    public Task<string> MoveInAsync(string phone, string email = "", CareNeed care = CareNeed.None) =>
        Get<CustomerRegister>().RegisterAsync(new CustomerEntry("李示例", PhoneNumber.Parse(phone) is { } number ? [number] : [], new Address("城东区", "幸福小区", "1 号楼", "101"), CustomerClass.Resident)
        {
            Care = care,
            Email = email,
        });

    /// <summary>Plans an outage and brings it to its approval; everything that programs do is done.</summary>
    public async Task<Outage> PlanAsync(OutagePlan plan)
    {
        var done = Assert.IsType<OutageOutcome.Done>(await Desk.PlanAsync(plan, Network));
        await SettleAsync();
        return await OutageAsync(done.Number);
    }

    public async Task<Outage> OutageAsync(string number) => (await Get<OutageBoard>().GetAsync(number))!;

    public async Task<OutageProgress> ProgressAsync(string number) => await Get<OutageBoard>().ProgressAsync(await OutageAsync(number));

    public async Task ApproveAsync(string number)
    {
        await DoAsync(number, "review-affected", Hotline, """{"review":{"checked":["list","sensitive","care"]}}""");
        await DoAsync(number, "approve-outage", Manager, """{"approval":{"decision":"approved","reason":"已报备"}}""");
    }

    /// <summary>Completes an open task of the outage's cases, and does what follows.</summary>
    public async Task DoAsync(string number, string element, Actor actor, string json)
    {
        var task = await TaskAsync(number, element) ?? throw new InvalidOperationException($"There is no open task '{element}'.");
        var entered = (FeelContext)FeelJson.Read(System.Text.Encoding.UTF8.GetBytes(json));
        var outcome = await Get<TaskDesk>().CompleteAsync(task.Key, entered, actor);
        Assert.True(outcome is TaskOutcome.Done, outcome.ToString());
        await SettleAsync();
    }

    /// <summary>The open task of an element; null where none is open.</summary>
    public async Task<WorkItem?> TaskAsync(string number, string element)
    {
        await using var reader = await Get<IDatabase>().OpenReaderAsync();
        await using var command = reader.CreateCommand();
        command.CommandText = $"SELECT instance_key FROM instances WHERE business_key = '{number}'";
        var cases = new List<long>();
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                cases.Add(rows.GetInt64(0));
            }
        }

        return (await Get<Inbox>().OpenOfCasesAsync(cases)).FirstOrDefault(item => item.ElementId == element);
    }

    /// <summary>Cases, jobs and timers come to rest, and the post has done its rounds.</summary>
    public async Task SettleAsync()
    {
        await Get<Settling>().RunAsync();
        await Get<NoticePost>().RunAsync();
        await Get<Settling>().RunAsync();
        _failures.ExpectNone();
    }

    public async Task PassAsync(TimeSpan time)
    {
        Clock.Advance(time);
        await SettleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _files.DisposeAsync();
    }

    private static string Definitions()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "definitions", "common")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder with definitions stands above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, "definitions");
    }
}
