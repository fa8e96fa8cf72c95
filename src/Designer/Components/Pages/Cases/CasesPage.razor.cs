using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>All cases, the latest first.</summary>
public sealed partial class CasesPage : IDisposable
{
    private const int SliceSize = 50;

    private readonly CancellationTokenSource leaving = new();
    private List<CaseRow>? rows;
    private string? next;
    private ImmutableDictionary<string, LocalName> processes = ImmutableDictionary<string, LocalName>.Empty;
    private CaseFilter? shown;
    private StaffMember? person;
    private LiveReload? live;

    [SupplyParameterFromQuery(Name = "view")]
    private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "process")]
    private string? Process { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private ICaseDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CaseText> T { get; set; } = default!;

    private CaseFilter Filter => CaseFilter.Read(View, Process, Search);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
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
            rows = null;
            await ReloadAsync();
        }
    }

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested || person is null)
        {
            return;
        }

        var filter = Filter;
        var slice = await Desk.ListAsync(person, filter, after: null, Math.Max(SliceSize, rows?.Count ?? 0), leaving.Token);
        processes = await Desk.ProcessesAsync(leaving.Token);
        if (filter == Filter)
        {
            (rows, next) = ([.. slice.Rows], slice.Next);
            StateHasChanged();
        }
    }

    private async Task LoadMoreAsync()
    {
        var slice = await Desk.ListAsync(person!, Filter, next, SliceSize, leaving.Token);
        rows!.AddRange(slice.Rows);
        next = slice.Next;
    }

    private void SearchFor(string text) => Navigation.NavigateTo((Filter with { Search = text }).Address());

    private void ChooseProcess(ChangeEventArgs change) =>
        Navigation.NavigateTo((Filter with { Process = change.Value as string ?? "" }).Address());
}
