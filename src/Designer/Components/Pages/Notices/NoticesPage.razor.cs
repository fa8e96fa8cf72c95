using System.Collections.Immutable;
using BackOffice.CustomerService.Notices;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>The book of what was told to whom, the latest first.</summary>
public sealed partial class NoticesPage : IDisposable
{
    private const int SliceSize = 50;

    private readonly CancellationTokenSource leaving = new();
    private List<NoticeEntry>? rows;
    private long? next;
    private NoticeCost? cost;
    private ImmutableArray<string> templates = [];
    private NoticeListFilter? shown;

    [SupplyParameterFromQuery(Name = "state")]
    private string? State { get; set; }

    [SupplyParameterFromQuery(Name = "channel")]
    private string? Channel { get; set; }

    [SupplyParameterFromQuery(Name = "template")]
    private string? Template { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    private string? To { get; set; }

    [SupplyParameterFromQuery(Name = "cause")]
    private string? Cause { get; set; }

    [SupplyParameterFromQuery(Name = "case")]
    private long? CaseKey { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [Inject]
    private INoticeDesk Desk { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<NoticeText> T { get; set; } = default!;

    private NoticeListFilter Filter => NoticeListFilter.Read(State, Channel, Template, From, To, Cause, CaseKey, Search);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shown != Filter)
        {
            shown = Filter;
            rows = null;
            cost = null;
            await ReadAsync(Filter);
        }
    }

    private async Task ReadAsync(NoticeListFilter filter)
    {
        var page = await Desk.ListAsync(filter, before: null, SliceSize, leaving.Token);
        var spent = await Desk.CostAsync(filter, leaving.Token);
        var known = await Desk.TemplatesAsync(leaving.Token);
        if (filter == Filter)
        {
            (rows, next, cost, templates) = ([.. page.Entries], page.Next, spent, known);
        }
    }

    private async Task LoadMoreAsync()
    {
        var page = await Desk.ListAsync(Filter, next, SliceSize, leaving.Token);
        rows!.AddRange(page.Entries);
        next = page.Next;
    }

    private void SearchFor(string text) => Choose(Filter with { Search = text });

    private void Choose(NoticeListFilter filter) => Navigation.NavigateTo(filter.Address());
}
