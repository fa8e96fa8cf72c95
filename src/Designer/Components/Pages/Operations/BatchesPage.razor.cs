using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Batches;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>What was asked for many cases at once, the latest first.</summary>
public sealed partial class BatchesPage : IDisposable
{
    private const int SliceSize = 20;

    private readonly CancellationTokenSource leaving = new();
    private List<Batch>? rows;
    private long? next;
    private ImmutableDictionary<string, LocalName> processes = ImmutableDictionary<string, LocalName>.Empty;
    private LiveReload? live;
    private IDisposable? ticks;

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
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OperationsText> T { get; set; } = default!;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
        ticks?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            await ReloadAsync();
            live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReloadAsync));

            // A case that refuses does not change; only time shows it.
            ticks = Ticker.Subscribe(() => _ = InvokeAsync(ReloadAsync));
        }
    }

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        await Names.RefreshAsync(leaving.Token);
        processes = await Desk.ProcessesAsync(leaving.Token);
        var count = Math.Max(SliceSize, rows?.Count ?? 0);
        Show([], await Desk.BatchesAsync(before: null, count + 1, leaving.Token), count);
        StateHasChanged();
    }

    private async Task LoadMoreAsync() => Show(rows!, await Desk.BatchesAsync(next, SliceSize + 1, leaving.Token), SliceSize);

    // One more is read than is shown: it says whether there are more.
    private void Show(IEnumerable<Batch> before, ImmutableArray<Batch> read, int count)
    {
        rows = [.. before, .. read.Take(count)];
        next = read.Length > count ? rows[^1].BatchKey : null;
    }
}
