using System.Globalization;
using BackOffice.Designer.Components.Pages.Cases.Changes;
using BackOffice.Designer.Components.Pages.Operations;
using BackOffice.Designer.Identity;
using BackOffice.Designer.Tests.Web;
using BackOffice.TestKit;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Host.Batches;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Runtime.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Designer.Tests.Operations;

/// <summary>The desk behind the operators' pages, over cases that stand still.</summary>
public sealed class OperationsDeskTests : IAsyncLifetime
{
    private static readonly StaffMember Manager = new("manager.demo", ["manager"], Supervises: true, Operates: true);
    private static readonly StaffMember Fitter = new("fitter.demo", ["fitter"], Supervises: false);

    private readonly FakeClock clock = new();
    private WebProgram program = default!;
    private AsyncServiceScope scope;

    private OperationsDesk Desk => Get<OperationsDesk>();

    public async Task InitializeAsync()
    {
        using var folder = new TemporaryFolder();
        StuckProcedures.WriteTo(folder.Path);
        program = await WebProgram.StartAsync("Production", folder.Path, clock);
        scope = program.Services.CreateAsyncScope();
    }

    public async Task DisposeAsync()
    {
        await scope.DisposeAsync();
        await program.DisposeAsync();
    }

    [Theory]
    [InlineData("zh-CN", "表具更换", "核对表号", "“核对表号”之后的条件没有一个成立，也没有默认路径。")]
    [InlineData("en-GB", "Meter exchange", "Check the number", "Expected that a condition of the flows leaving 'checked' holds, but none does and there is no default flow.")]
    public async Task An_incident_says_where_what_and_what_would_help_in_both_languages(string culture, string process, string element, string cause)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        var key = await StartAsync(StuckProcedures.Exchange, "R-1");

        var row = Assert.Single((await Desk.IncidentsAsync(new IncidentFilter(), before: null, 50, default)).Rows);

        Assert.Equal((key, "R-1", process, element, IncidentKind.NoFlow, cause), (row.Where.InstanceKey, row.Number, row.Process.ToString(), row.Where.Element.ToString(), row.Kind, row.Text.Cause));
        Assert.NotEmpty(row.Text.Suggestion);
    }

    [Fact]
    public async Task The_filters_narrow_the_list_and_it_goes_on_where_it_ended()
    {
        await StartAsync(StuckProcedures.Exchange, "R-1");
        await StartAsync(StuckProcedures.Exchange, "R-2");
        await StartAsync(StuckProcedures.Seal, "R-3");

        var first = await Desk.IncidentsAsync(new IncidentFilter(), before: null, 2, default);
        var rest = await Desk.IncidentsAsync(new IncidentFilter(), first.Next, 2, default);

        Assert.Equal(["R-3", "R-2"], first.Rows.Select(row => row.Number));
        Assert.Equal(["R-1"], rest.Rows.Select(row => row.Number));
        Assert.Null(rest.Next);
        Assert.Equal(["R-3"], await NumbersAsync(new IncidentFilter(StuckProcedures.Seal)));
        Assert.Equal(["R-2", "R-1"], await NumbersAsync(new IncidentFilter(Kind: IncidentKind.NoFlow)));
        Assert.Empty(await NumbersAsync(new IncidentFilter("no-such-process")));
        Assert.Equal((3, 2, 1), (await Desk.CountAsync(new IncidentFilter(), default), await Desk.CountAsync(new IncidentFilter(Kind: IncidentKind.NoFlow), default), await Desk.CountAsync(new IncidentFilter(StuckProcedures.Seal), default)));
    }

    [Fact]
    public async Task Chosen_cases_are_retried_with_a_result_for_each_and_refused_ones_say_why()
    {
        var mended = await StartAsync(StuckProcedures.Exchange, "R-1");
        var gone = await StartAsync(StuckProcedures.Exchange, "R-2");
        var other = await StartAsync(StuckProcedures.Seal, "R-3");
        await MendAsync(mended);
        var created = Assert.IsType<BatchOutcome.Created>(await Desk.TryAgainAsync(Manager, [mended, gone, gone], "表号已补", default));
        Assert.Equal(2, created.Items);

        // Somebody mends one by hand before its turn comes.
        await MendAsync(gone);
        var row = (await Desk.IncidentsAsync(new IncidentFilter(), before: null, 50, default)).Rows.Single(one => one.Number == "R-2");
        Assert.IsType<CaseOutcome.Done>(await Get<ICaseChanger>().TryAgainAsync(Manager, row.Where, "", default));
        Assert.IsNotType<CaseOutcome.Done>(await Get<ICaseChanger>().TryAgainAsync(Manager, row.Where, "", default));
        await Get<BatchRunner>().RunAsync();

        var batch = (await Desk.BatchAsync(created.BatchKey, default))!;
        Assert.Equal((2, 2, 0, 1, 1), (batch.Items, batch.Done, batch.Pending, batch.Succeeded, batch.Failed));
        Assert.Equal(("manager.demo", "表号已补"), (batch.Author, batch.Reason));
        Assert.True(batch.Query is { WithIncident: true, Instances.IsEmpty: true });
        var items = await Desk.ItemsAsync(created.BatchKey, null, null, 50, default);
        Assert.Equal([("R-1", BatchItemState.Succeeded), ("R-2", BatchItemState.Failed)], items.Select(item => (item.BusinessKey!, item.State)));
        Assert.Equal(("异常已不存在，无需重试。", "No incident stands any more."), (items[1].Why!.Say(chinese: true), items[1].Why!.Say(chinese: false)));
        Assert.Equal([other], (await Desk.IncidentsAsync(new IncidentFilter(), before: null, 50, default)).Rows.Select(one => one.Where.InstanceKey));
    }

    [Fact]
    public async Task Retrying_all_takes_only_the_cases_that_fit_the_filter()
    {
        await StartAsync(StuckProcedures.Exchange, "R-1");
        var seal = await StartAsync(StuckProcedures.Seal, "R-2");

        var created = Assert.IsType<BatchOutcome.Created>(await Desk.TryAllAgainAsync(Manager, new IncidentFilter(Kind: IncidentKind.Expression), "", default));

        Assert.Equal(1, created.Items);
        Assert.Equal(seal, Assert.Single(await Desk.ItemsAsync(created.BatchKey, null, null, 50, default)).InstanceKey);
        Assert.Equal(IncidentKind.Expression, (await Desk.BatchAsync(created.BatchKey, default))!.Query.Kind);
    }

    [Fact]
    public async Task Whoever_may_not_change_what_runs_retries_nothing()
    {
        var key = await StartAsync(StuckProcedures.Exchange, "R-1");

        Assert.IsType<BatchOutcome.Refused>(await Desk.TryAgainAsync(Fitter, [key], "", default));
        Assert.IsType<BatchOutcome.Refused>(await Desk.TryAllAgainAsync(Fitter, new IncidentFilter(), "", default));
        Assert.Empty(await Desk.BatchesAsync(null, 50, default));
    }

    [Fact]
    public async Task Messages_that_nobody_wanted_are_found_by_name()
    {
        await PublishAsync("payment-received", "R-1");
        await PublishAsync("visit-confirmed", "R-2");
        await PublishAsync("payment-received", "R-3");
        clock.Advance(TimeSpan.FromHours(3));
        await Get<Sweeping>().RunAsync();

        Assert.Equal("payment-received, visit-confirmed", string.Join(", ", await Desk.LetterNamesAsync(default)));
        var first = await Desk.LettersAsync("payment-received", before: null, 1, default);
        var rest = await Desk.LettersAsync("payment-received", first.Next, 1, default);
        Assert.Equal(("R-3", "R-1", null), (first.Items.Single().CorrelationKey, rest.Items.Single().CorrelationKey, rest.Next));
        Assert.Equal(TimeSpan.FromHours(2), first.Items[0].ExpiredAt - first.Items[0].PublishedAt);
        Assert.Empty((await Desk.LettersAsync("nobody-says-this", before: null, 50, default)).Items);
    }

    private T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    private async Task<IEnumerable<string>> NumbersAsync(IncidentFilter filter) => (await Desk.IncidentsAsync(filter, before: null, 50, default)).Rows.Select(row => row.Number);

    private async Task<long> StartAsync(string process, string number) =>
        Assert.IsType<CommandOutcome.Done>(await Get<ProcessRuntime>().StartAsync(process, Variables.Empty, Actor.System, number)).InstanceKey;

    private async Task MendAsync(long key) => Assert.IsType<CommandOutcome.Done>(
        await Get<ProcessRuntime>().SendAsync(key, new SetVariables(key, Variables.Of("approved", Payload.FromJson("true"))), Manager.Operator));

    private async Task PublishAsync(string name, string key) => await Get<ProcessRuntime>().PublishAsync(
        new Message(name, key, Variables.Of("amount", Payload.FromJson("120"))) { TimeToLive = TimeSpan.FromHours(2) }, Manager.Actor);
}
