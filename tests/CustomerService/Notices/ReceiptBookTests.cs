using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Tests.Notices;

public sealed class ReceiptBookTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_receipt_settles_its_notice_by_the_providers_id_or_by_the_key_that_went_out(DatabaseProvider provider)
    {
        await using var program = await SentAsync(provider, 2);

        await RecordAsync(program, ById(program, 0, ReceiptKind.Delivered, 1), ByKey(program, 1, ReceiptKind.Answered, 1, "收到"));

        Assert.Equal([(NoticeState.Delivered, null), (NoticeState.Answered, "收到")], (await program.EntriesAsync()).Select(e => (e.State, e.Answer)));
    }

    [Fact]
    public async Task Of_two_receipts_the_later_counts_whichever_comes_first_and_however_often()
    {
        await using var program = await SentAsync(DatabaseProvider.Sqlite, 2);

        await RecordAsync(program, ById(program, 0, ReceiptKind.Delivered, 5), ById(program, 1, ReceiptKind.Failed, 1));
        await RecordAsync(program, ById(program, 0, ReceiptKind.Failed, 1), ById(program, 1, ReceiptKind.Delivered, 5));
        await RecordAsync(program, ById(program, 0, ReceiptKind.Delivered, 5), ById(program, 1, ReceiptKind.Failed, 1));

        Assert.All(await program.EntriesAsync(), entry => Assert.Equal(NoticeState.Delivered, entry.State));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_receipt_that_comes_before_its_sending_is_noted_waits_for_it(DatabaseProvider provider)
    {
        await using var program = await NoticeProgram.StartAsync(provider);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));
        program.Sms.Answer = _ => new SendOutcome.Accepted("early");
        var receipt = new Receipt("scripted", null, "early", ReceiptKind.Delivered, program.Clock.Now, null);
        await RecordAsync(program, receipt, receipt);

        await program.RunAsync();

        Assert.Equal(NoticeState.Delivered, Assert.Single(await program.EntriesAsync()).State);
    }

    [Fact]
    public async Task A_receipt_that_comes_while_the_notice_is_on_its_way_is_not_taken_back()
    {
        await using var program = await NoticeProgram.StartAsync();
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));
        program.Sms.Answer = notice =>
        {
            program.Get<IReceiptSink>().RecordAsync([new Receipt("scripted", notice.IdempotencyKey, null, ReceiptKind.Delivered, program.Clock.Now, null)]).GetAwaiter().GetResult();
            return new SendOutcome.Accepted("7");
        };

        await program.RunAsync();

        var entry = Assert.Single(await program.EntriesAsync());
        Assert.Equal((NoticeState.Delivered, "7"), (entry.State, entry.ProviderId));
    }

    [Fact]
    public async Task An_uncertain_notice_that_arrived_is_not_sent_again()
    {
        await using var program = await NoticeProgram.StartAsync();
        program.Sms.Answer = _ => new SendOutcome.Unknown("timeout");
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(1));
        await program.RunAsync();

        await RecordAsync(program, ByKey(program, 0, ReceiptKind.Delivered, 1));
        await program.RunAsync(TimeSpan.FromHours(1));

        Assert.Single(program.Sms.Received);
        Assert.Empty(await program.EntriesAsync(new NoticeFilter { OnlyDoubtful = true }));
    }

    [Fact]
    public async Task A_failure_that_is_told_later_sends_a_person()
    {
        await using var program = await SentAsync(DatabaseProvider.Sqlite, 1);

        await RecordAsync(program, ById(program, 0, ReceiptKind.Failed, 1, "switched off"));
        await program.RunAsync();

        var call = Assert.Single(await program.FollowUpsAsync());
        Assert.Equal("switched off", (await program.Ledger.GetAsync(call.FollowsKey!.Value))!.Reason);
    }

    [Fact]
    public async Task Receipts_of_strangers_change_nothing_and_are_forgotten()
    {
        await using var program = await SentAsync(DatabaseProvider.Sqlite, 1);
        await RecordAsync(program, new Receipt("scripted", "nffff", null, ReceiptKind.Failed, program.Clock.Now, null), new Receipt("scripted", null, "stranger", ReceiptKind.Failed, program.Clock.Now, null));

        await program.RunAsync(TimeSpan.FromDays(8));

        Assert.Equal(NoticeState.Sent, Assert.Single(await program.EntriesAsync()).State);
        await using var db = program.Reader();
        Assert.Empty(db.EarlyReceipts);
    }

    private static async Task<NoticeProgram> SentAsync(DatabaseProvider provider, int count)
    {
        var program = await NoticeProgram.StartAsync(provider);
        await program.PlanAsync(NoticeProgram.Order(), NoticeProgram.People(count));
        await program.RunAsync();
        return program;
    }

    private static Task RecordAsync(NoticeProgram program, params IReadOnlyList<Receipt> receipts) => program.Get<IReceiptSink>().RecordAsync(receipts);

    private static Receipt ById(NoticeProgram program, int place, ReceiptKind kind, int minute, string? text = null) =>
        new("scripted", null, $"id-{program.Sms.Received[place].IdempotencyKey}", kind, program.Clock.Now.AddMinutes(minute), text);

    private static Receipt ByKey(NoticeProgram program, int place, ReceiptKind kind, int minute, string? text = null) =>
        new("scripted", program.Sms.Received[place].IdempotencyKey, null, kind, program.Clock.Now.AddMinutes(minute), text);
}
