using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Batches;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>One batch: who, why, over which cases, how far, and what became of each case.</summary>
public sealed partial class BatchPage : IDisposable
{
    private const int SliceSize = 50;

    private readonly CancellationTokenSource leaving = new();
    private Batch? batch;
    private List<BatchItem>? items;
    private long? next;
    private bool isMissing;
    private ImmutableDictionary<string, LocalName> processes = ImmutableDictionary<string, LocalName>.Empty;
    private (long Key, BatchItemState? State)? shownItems;
    private LiveReload? live;
    private IDisposable? ticks;

    [Parameter]
    public long Key { get; set; }

    [SupplyParameterFromQuery(Name = "result")]
    private string? Result { get; set; }

    [Inject]
    private OperationsDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private Ticker Ticker { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private RefusalWords Refusals { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OperationsText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "operations"), new Crumb(T["Tab.Batches"], "operations/batches")];

    private BatchItemState? Wanted =>
        Enum.GetValues<BatchItemState>().Cast<BatchItemState?>().FirstOrDefault(state => string.Equals(state.ToString(), Result, StringComparison.OrdinalIgnoreCase));

    public static string Address(long key, BatchItemState? state = null) =>
        string.Create(CultureInfo.InvariantCulture, $"operations/batches/{key}{(state is null ? "" : $"?result={state.ToString()!.ToLowerInvariant()}")}");

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
        ticks?.Dispose();
    }

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
        {
            live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReloadAsync));

            // A case that refuses does not change; only time shows it.
            ticks = Ticker.Subscribe(() => _ = InvokeAsync(ReloadAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shownItems != (Key, Wanted))
        {
            shownItems = (Key, Wanted);
            items = null;
            await ReloadAsync();
        }
    }

    private static IEnumerable<(BatchItemState State, int Count)> Counts(Batch shown) =>
        [(BatchItemState.Pending, shown.Pending), (BatchItemState.Succeeded, shown.Succeeded), (BatchItemState.Failed, shown.Failed)];

    private static ProblemLevel? LevelOf(BatchItemState state) => state switch
    {
        BatchItemState.Succeeded => ProblemLevel.Success,
        BatchItemState.Failed => ProblemLevel.Warning,
        _ => null,
    };

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        var (key, wanted) = (Key, Wanted);
        await Names.RefreshAsync(leaving.Token);
        processes = await Desk.ProcessesAsync(leaving.Token);
        var found = await Desk.BatchAsync(key, leaving.Token);
        var count = Math.Max(SliceSize, items?.Count ?? 0);
        var read = found is null ? [] : await Desk.ItemsAsync(key, wanted, after: null, count + 1, leaving.Token);
        if ((key, wanted) == (Key, Wanted))
        {
            (batch, isMissing) = (found, found is null);
            Show([], read, count);
            StateHasChanged();
        }
    }

    private async Task LoadMoreAsync() => Show(items!, await Desk.ItemsAsync(Key, Wanted, next, SliceSize + 1, leaving.Token), SliceSize);

    // One more is read than is shown: it says whether there are more.
    private void Show(IEnumerable<BatchItem> before, ImmutableArray<BatchItem> read, int count)
    {
        items = [.. before, .. read.Take(count)];
        next = read.Length > count ? items[^1].InstanceKey : null;
    }
}
