using System.Text;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.CustomerService.Storage;
using BackOffice.Decisions.Values;
using BackOffice.TestKit;
using BackOffice.Workflows.Host;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.CustomerService.Tests.Notices;

/// <summary>One node with a scripted SMS and mail provider, without background work, at nine in the morning in China.</summary>
internal sealed class NoticeProgram : IAsyncDisposable
{
    public const string Cause = "outage:T-1";

    private const string Outage = """
        notice: outage
        channel: sms
        recipients: ['= "area:" + scope']
        title: { zh: "停气", en: "Outage" }
        text: { zh: "{{ scope }} 停气：{{ reason }}", en: "No gas in {{ scope }}: {{ reason }}" }
        parameters: { scope: "= scope" }
        clauses: [C-038]
        """;

    private const string Newsletter = """
        notice: newsletter
        channel: sms
        recipients: []
        title: { zh: "新闻", en: "News" }
        text: { zh: "新闻", en: "News" }
        priority: bulk
        mandatory: false
        clauses: [C-038]
        """;

    private readonly TestDatabase _files;
    private readonly ServiceProvider _services;

    private NoticeProgram(TestDatabase files, FakeClock clock, Action<IServiceCollection>? add)
    {
        (_files, Clock) = (files, clock);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = files.Settings.Provider.ToString(),
            [$"ConnectionStrings:{DatabaseSettings.ConnectionName}"] = files.Settings.ConnectionString,
        }).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddWorkflowsCore(configuration).AddCustomerService();
        services.AddSingleton<INoticeChannel>(Sms).AddSingleton<INoticeChannel>(Mail);
        add?.Invoke(services);
        _services = services.BuildServiceProvider();
    }

    public FakeClock Clock { get; }

    public ScriptedChannel Sms { get; } = new(NoticeChannel.Sms);

    public ScriptedChannel Mail { get; } = new(NoticeChannel.Email);

    public NoticeLedger Ledger => Get<NoticeLedger>();

    public NoticePost Post => Get<NoticePost>();

    public static async Task<NoticeProgram> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite, Action<IServiceCollection>? add = null)
    {
        var program = new NoticeProgram(await TestDatabase.CreateAsync(provider), new FakeClock(), add);
        await program.DeployAsync("common", ("outage.notice.yaml", Outage), ("newsletter.notice.yaml", Newsletter));
        return program;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async Task DeployAsync(string folder, params (string Path, string Text)[] files) =>
        Assert.IsType<DeploymentOutcome.Deployed>(await Get<Deployer>().DeployAsync(
            new DeploymentRequest(folder, [.. files.Select(file => new DefinitionFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))], "owner")));

    /// <summary>An order of the outage template.</summary>
    public static NoticeOrder Order(string template = "outage", string reason = "检修") => new(
        template, Cause, null, FeelContext.Empty.With("scope", FeelString.Of("幸福小区")).With("reason", FeelString.Of(reason)));

    /// <summary>So many customers with mobile numbers.</summary>
    public static IReadOnlyList<NoticeRecipient> People(int count) =>
        [.. Enumerable.Range(1, count).Select(i => new NoticeRecipient($"用户{i}", "zh", NoticeChannel.Sms, $"138{i:00000000}", $"K-{i:000000}"))];

    public Task<PlanOutcome> PlanAsync(NoticeOrder order, params IEnumerable<NoticeRecipient> recipients) => Ledger.PlanAsync(order, recipients.ToAsyncEnumerable());

    /// <summary>What may go out now by SMS, and nothing else.</summary>
    public Task SendAsync() => Post.Pumps.Single(pump => pump.Channel == Sms).RunAsync(default);

    /// <summary>Passes of the post until the clock has moved on by the span, a step at a time.</summary>
    public async Task RunAsync(TimeSpan span = default, int steps = 1)
    {
        await Post.RunAsync();
        for (var step = 0; step < steps && span > TimeSpan.Zero; step++)
        {
            Clock.Advance(span / steps);
            await Post.RunAsync();
        }
    }

    public async Task<IReadOnlyList<NoticeEntry>> EntriesAsync(NoticeFilter? filter = null) =>
        [.. (await Ledger.PageAsync(filter ?? new NoticeFilter(), null, 200)).Entries.OrderBy(entry => entry.Key)];

    /// <summary>The rows for persons that make up for others, oldest first.</summary>
    public async Task<IReadOnlyList<NoticeEntry>> FollowUpsAsync() => [.. (await EntriesAsync()).Where(entry => entry.FollowsKey is not null)];

    public Task<string> RegisterAsync(string name, string address, params string[] phones) => Get<CustomerRegister>().RegisterAsync(
        new CustomerEntry(name, [.. phones.Select(phone => new PhoneNumber(phone))], Address.Of(address), CustomerClass.Resident));

    public CustomerServiceDb Reader() => Get<CustomerServiceDbFactory>().Reader();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _files.DisposeAsync();
    }
}
