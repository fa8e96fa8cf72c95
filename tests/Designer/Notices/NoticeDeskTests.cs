using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Planning;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Notices;
using BackOffice.Designer.Tests.Web;
using BackOffice.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Notices;

/// <summary>The desk behind the notices' pages, on the real ledger; no channel is configured, so everything waits.</summary>
public sealed class NoticeDeskTests : IAsyncLifetime
{
    private const string Template = """
        notice: hello
        channel: sms
        recipients: ["phone:13800000001"]
        title: { zh: "问候", en: "Greeting" }
        text: { zh: "您好。", en: "Hello." }
        clauses: [A-001]
        """;

    private static readonly (string Search, string[] Found)[] Searches =
    [
        ("138-0000-0001", ["13800000001"]),
        ("+86 138 0000 0001", ["13800000001"]),
        ("wang@example.com", ["wang@example.com"]),
        ("k-000003", ["13800000003"]),
        ("#17", ["13800000001", "13800000003", "wang@example.com"]),
        ("case:17", ["13800000001", "13800000003", "wang@example.com"]),
        ("case:18", []),
        ("R-20261120-9999", []),
    ];

    private WebProgram program = default!;
    private AsyncServiceScope scope;

    private INoticeDesk Desk => scope.ServiceProvider.GetRequiredService<INoticeDesk>();

    public async Task InitializeAsync()
    {
        program = await StartAsync();
        scope = program.Services.CreateAsyncScope();
    }

    public async Task DisposeAsync()
    {
        await scope.DisposeAsync();
        await program.DisposeAsync();
    }

    [Fact]
    public async Task One_field_finds_a_number_an_address_a_customer_a_case_and_a_cause()
    {
        foreach (var (search, found) in Searches)
        {
            var page = await Desk.ListAsync(new NoticeListFilter(Search: search), before: null, 50, default);
            Assert.Equal(found, page.Entries.Select(entry => entry.Recipient.Address).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task The_filters_narrow_the_list_and_it_goes_on_where_it_ended()
    {
        Assert.Equal("hello", Assert.Single(await Desk.TemplatesAsync(default)));
        Assert.Equal(2, await CountAsync(new NoticeListFilter(NoticeStanding.Queued, NoticeChannel.Sms, "hello")));
        Assert.Equal(0, await CountAsync(new NoticeListFilter(NoticeStanding.Sent)));
        var first = await Desk.ListAsync(new NoticeListFilter(), before: null, 2, default);
        var rest = await Desk.ListAsync(new NoticeListFilter(), first.Next, 2, default);
        Assert.Equal((2, 1, null), (first.Entries.Length, rest.Entries.Length, rest.Next));

        // A day is the company's, from midnight to midnight.
        var today = new DateOnly(2026, 11, 20);
        Assert.Equal(3, await CountAsync(new NoticeListFilter(From: today, To: today)));
        Assert.Equal(0, await CountAsync(new NoticeListFilter(From: today.AddDays(1))));
        Assert.Equal(0, await CountAsync(new NoticeListFilter(To: today.AddDays(-1))));
    }

    [Fact]
    public async Task A_channel_without_settings_keeps_its_notices_and_serves_nobody()
    {
        var sms = (await Desk.ChannelsAsync(default)).Single(channel => channel.Channel == NoticeChannel.Sms);

        Assert.Equal((null, 2), (sms.Provider, sms.Waiting));
    }

    private async Task<int> CountAsync(NoticeListFilter filter) => (await Desk.ListAsync(filter, before: null, 50, default)).Entries.Length;

    private static async Task<WebProgram> StartAsync()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("common"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "common", "hello.notice.yaml"), Template);
        var started = await WebProgram.StartAsync("Production", folder.Path, new FakeClock());
        var order = new NoticeOrder("hello", "case:17", null, FeelContext.Empty) { InstanceKey = 17 };
        Assert.IsType<PlanOutcome.Planned>(await started.Services.GetRequiredService<NoticeLedger>().PlanAsync(order, Recipients()));
        return started;
    }

    private static async IAsyncEnumerable<NoticeRecipient> Recipients()
    {
        await Task.CompletedTask;
        yield return new NoticeRecipient("李示例", "zh", NoticeChannel.Sms, "13800000001", "K-000001");
        yield return new NoticeRecipient("王示例", "zh", NoticeChannel.Email, "wang@example.com", "K-000002");
        yield return new NoticeRecipient("Sample Smith", "en", NoticeChannel.Sms, "13800000003", "K-000003");
    }
}
