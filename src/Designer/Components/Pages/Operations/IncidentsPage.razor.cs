using System.Collections.Immutable;
using BackOffice.Designer.Components.Pages.Cases.Changes;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Batches;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>Everything that stands still until a person helps, the latest first.</summary>
public sealed partial class IncidentsPage : IDisposable
{
    private const int SliceSize = 50;

    private readonly CancellationTokenSource leaving = new();
    private readonly HashSet<long> chosen = [];
    private List<IncidentRow>? rows;
    private long? next;
    private int standing;
    private ImmutableDictionary<string, LocalName> processes = ImmutableDictionary<string, LocalName>.Empty;
    private IncidentFilter? shown;
    private StaffMember? person;
    private LiveReload? live;
    private string? problem;
    private bool busy;

    [SupplyParameterFromQuery(Name = "process")]
    private string? Process { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? Kind { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private OperationsDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanger Changer { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OperationsText> T { get; set; } = default!;

    private IncidentFilter Filter => IncidentFilter.Read(Process, Kind);

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
            chosen.Clear();
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
        var slice = await Desk.IncidentsAsync(filter, before: null, Math.Max(SliceSize, rows?.Count ?? 0), leaving.Token);
        var count = await Desk.CountAsync(filter, leaving.Token);
        processes = await Desk.ProcessesAsync(leaving.Token);
        if (filter == Filter)
        {
            (rows, next, standing) = ([.. slice.Rows], slice.Next, count);

            // What was put right meanwhile is not chosen any more.
            chosen.IntersectWith(rows.Select(row => row.IncidentKey));
            StateHasChanged();
        }
    }

    private async Task LoadMoreAsync()
    {
        var slice = await Desk.IncidentsAsync(Filter, next, SliceSize, leaving.Token);
        rows!.AddRange(slice.Rows);
        next = slice.Next;
    }

    private void Choose(IncidentFilter filter) => Navigation.NavigateTo(filter.Address());

    private void Tick(IncidentRow row, bool isChosen)
    {
        if (isChosen)
        {
            chosen.Add(row.IncidentKey);
        }
        else
        {
            chosen.Remove(row.IncidentKey);
        }
    }

    private void ChooseAll(ChangeEventArgs change)
    {
        chosen.Clear();
        if (change.Value is true)
        {
            chosen.UnionWith(rows!.Select(row => row.IncidentKey));
        }
    }

    private async Task TryAgainAsync(IncidentRow row)
    {
        if (await AskAsync(T["Retry.One.Text", row.Where.Element, row.Number]) is not { } note)
        {
            return;
        }

        busy = true;
        var outcome = await Changer.TryAgainAsync(person!, row.Where, note, leaving.Token);
        busy = false;
        problem = outcome switch
        {
            CaseOutcome.Done => null,
            CaseOutcome.Refused { Message: var message } => message,
            CaseOutcome.Forbidden => T["Forbidden"],
            _ => T["Stale"],
        };
        if (problem is null)
        {
            Toasts.Done(T["Retried"]);
        }

        await ReloadAsync();
    }

    private Task TryChosenAgainAsync()
    {
        var cases = rows!.Where(row => chosen.Contains(row.IncidentKey)).Select(row => row.Where.InstanceKey).Distinct().ToList();
        return StartAsync(T["Retry.Chosen.Text", cases.Count], note => Desk.TryAgainAsync(person!, cases, note, leaving.Token));
    }

    private Task TryAllAgainAsync()
    {
        var filter = Filter;
        return StartAsync(T[filter == new IncidentFilter() ? "Retry.All.Text" : "Retry.Fitting.Text"], note => Desk.TryAllAgainAsync(person!, filter, note, leaving.Token));
    }

    private async Task StartAsync(string text, Func<string, Task<BatchOutcome>> start)
    {
        if (await AskAsync(text) is not { } note)
        {
            return;
        }

        busy = true;
        var outcome = await start(note);
        busy = false;
        if (outcome is BatchOutcome.Created created)
        {
            Toasts.Done(T["Batch.Started", created.Items]);
            Navigation.NavigateTo(BatchPage.Address(created.BatchKey));
            return;
        }

        problem = person!.Operates ? T["Stale"] : T["Forbidden"];
        await ReloadAsync();
    }

    private async Task<string?> AskAsync(string text) =>
        await Dialogs.OpenAsync<RetryDialog>(T["Retry"], new Dictionary<string, object?> { [nameof(RetryDialog.Text)] = text }) as string;
}
