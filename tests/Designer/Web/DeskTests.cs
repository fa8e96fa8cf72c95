using System.Globalization;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Inbox;
using BackOffice.Designer.Components.Pages.Intake;
using BackOffice.Designer.Components.Pages.Tasks;
using BackOffice.Designer.Identity;
using BackOffice.Designer.Tests.Texts;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Web;

/// <summary>The desks behind the screens, on the real host with the real definitions.</summary>
public sealed class DeskTests
{
    private static readonly StaffMember Hotline = new("hotline.demo", ["hotline"], Supervises: false);
    private static readonly StaffMember Dispatcher = new("dispatcher.demo", ["dispatcher"], Supervises: false);
    private static readonly StaffMember Fitter = new("fitter.demo", ["fitter"], Supervises: false);

    [Fact]
    public async Task A_call_becomes_a_case_a_task_in_the_inbox_and_a_history_in_words()
    {
        await using var program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"));
        await using var scope = program.Services.CreateAsyncScope();
        var desks = scope.ServiceProvider;

        var started = await TakeRepairAsync(desks);
        var item = Assert.Single((await desks.GetRequiredService<IInboxDesk>().ListAsync(Dispatcher, new InboxFilter(InboxView.Groups), null, 50, default)).Items);

        Assert.Equal(started.Number, item.CaseNumber);
        Assert.StartsWith("示例用户 · 春风里 3 号楼", item.Subject, StringComparison.Ordinal);
        var detail = (await desks.GetRequiredService<ICaseDesk>().ReadAsync(Dispatcher, started.CaseKey, default))!;
        Assert.Equal(CaseStatus.Running, detail.Row.Status);
        Assert.Equal([item.TaskKey], detail.Tasks.Select(task => task.TaskKey));
        Assert.Equal("Started", detail.Timeline.Last(entry => !entry.IsTechnical).Kind);
        Assert.Contains(detail.Facts, fact => fact is { Kind: "Phone", Value: "138-0000-9999" });
        Assert.Contains("repair-reported", detail.Walk.Walked);
        Assert.NotEmpty(detail.Walk.Standing);
    }

    [Fact]
    public async Task The_list_finds_a_task_by_what_its_request_says()
    {
        await using var program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"));
        await using var scope = program.Services.CreateAsyncScope();
        await TakeRepairAsync(scope.ServiceProvider);
        var inbox = scope.ServiceProvider.GetRequiredService<IInboxDesk>();

        Assert.Single((await inbox.ListAsync(Dispatcher, new InboxFilter(InboxView.Groups, Search: "春风里"), null, 50, default)).Items);
        Assert.Empty((await inbox.ListAsync(Dispatcher, new InboxFilter(InboxView.Groups, Search: "秋雨里"), null, 50, default)).Items);
    }

    [Fact]
    public async Task A_task_is_for_its_group_and_what_is_refused_stands_in_the_history()
    {
        await using var program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"));
        await using var scope = program.Services.CreateAsyncScope();
        var started = await TakeRepairAsync(scope.ServiceProvider);
        var tasks = scope.ServiceProvider.GetRequiredService<ITaskDesk>();
        var inbox = scope.ServiceProvider.GetRequiredService<IInboxDesk>();
        var task = (await inbox.ListAsync(Dispatcher, new InboxFilter(InboxView.Groups), null, 50, default)).Items[0].TaskKey;

        Assert.Equal(TaskState.Foreign, (await tasks.ReadAsync(Fitter, task, default))!.State);
        Assert.IsType<TaskOutcome.Forbidden>(await tasks.ClaimAsync(Fitter, task, default));
        Assert.IsType<TaskOutcome.Done>(await tasks.ClaimAsync(Dispatcher, task, default));
        Assert.IsType<TaskOutcome.Unacceptable>(await tasks.CompleteAsync(Dispatcher, task, FeelContext.Empty, default));
        Assert.Equal(TaskState.Mine, (await tasks.ReadAsync(Dispatcher, task, default))!.State);

        var detail = (await scope.ServiceProvider.GetRequiredService<ICaseDesk>().ReadAsync(Dispatcher, started.CaseKey, default))!;
        Assert.Equal(["dispatcher.demo", "fitter.demo"], detail.Timeline.Where(entry => entry.Kind == "AttemptRefused").Select(entry => entry.Actor));
    }

    [Fact]
    public async Task What_was_entered_is_there_again_after_coming_back()
    {
        await using var program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"));
        await using var scope = program.Services.CreateAsyncScope();
        await TakeRepairAsync(scope.ServiceProvider);
        var tasks = scope.ServiceProvider.GetRequiredService<ITaskDesk>();
        var task = (await scope.ServiceProvider.GetRequiredService<IInboxDesk>().ListAsync(Dispatcher, new InboxFilter(InboxView.Groups), null, 50, default)).Items[0].TaskKey;
        await tasks.ClaimAsync(Dispatcher, task, default);

        await tasks.SaveDraftAsync(Dispatcher, task, FeelContext.Empty.With("note", FeelString.Of("先打电话")), default);

        var draft = (await tasks.ReadAsync(Dispatcher, task, default))!.Draft;
        Assert.True(draft.TryGet("note", out var note));
        Assert.Equal("先打电话", Assert.IsType<FeelString>(note).Text);
    }

    [Fact]
    public async Task A_record_that_was_not_read_back_starts_nothing()
    {
        await using var program = await WebProgram.StartAsync(definitions: Path.Combine(ResourceFile.Root, "..", "..", "definitions"));
        await using var scope = program.Services.CreateAsyncScope();
        var record = Repair();
        record.IsReadBack = false;

        var result = await scope.ServiceProvider.GetRequiredService<IIntakeDesk>().StartAsync(Hotline, record, default);

        Assert.Equal(nameof(IntakeRecord.IsReadBack), Assert.Single(Assert.IsType<IntakeResult.Unacceptable>(result).Problems).Field);
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<ICaseDesk>().ListAsync(Hotline, new CaseFilter(CaseView.All), null, 50, default)).Rows);
    }

    private static async Task<IntakeResult.Started> TakeRepairAsync(IServiceProvider desks)
    {
        var result = await desks.GetRequiredService<IIntakeDesk>().StartAsync(Hotline, Repair(), default);
        await desks.GetRequiredService<Settling>().RunAsync();
        return Assert.IsType<IntakeResult.Started>(result);
    }

    private static IntakeRecord Repair() => new()
    {
        Kind = RequestKind.Repair,
        Name = "示例用户",
        Phone = "13800009999",
        Address = "春风里 3 号楼 2 单元 501",
        Content = "热水器打不着火",
        OccurredAt = DateTime.Parse("2026-01-01T08:00:00", CultureInfo.InvariantCulture),
        IsReadBack = true,
    };
}
