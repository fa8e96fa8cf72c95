using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>All outages, the latest start first.</summary>
public sealed partial class OutagesPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private List<OutageLine>? lines;
    private OutageCursor? next;
    private OutageFilter? shown;
    private LiveReload? live;

    [SupplyParameterFromQuery(Name = "view")]
    private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? Kind { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [Inject]
    private OutageBoard Board { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private OutageFilter Filter => OutageFilter.Read(View, Kind, Search);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
    }

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReloadAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shown != Filter)
        {
            shown = Filter;
            lines = null;
            await ReloadAsync();
        }
    }

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        var filter = Filter;
        var page = await Board.ListAsync(Query(filter, after: null), leaving.Token);
        if (filter == Filter)
        {
            (lines, next) = ([.. page.Lines], page.Next);
            StateHasChanged();
        }
    }

    private async Task LoadMoreAsync()
    {
        var page = await Board.ListAsync(Query(Filter, next), leaving.Token);
        lines!.AddRange(page.Lines);
        next = page.Next;
    }

    private static OutageQuery Query(OutageFilter filter, OutageCursor? after) => new(filter.States) { Kind = filter.Kind, Text = filter.Search, After = after };

    private void SearchFor(string text) => Navigation.NavigateTo((Filter with { Search = text }).Address());

    private void ChooseKind(ChangeEventArgs change) =>
        Navigation.NavigateTo((Filter with { Kind = Enum.TryParse<OutageKind>(change.Value as string, out var kind) ? kind : null }).Address());
}
