using System.Collections.Immutable;
using BackOffice.Designer.Components.Pages.Tasks;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Inbox;

/// <summary>What a person has to do. The address holds the view, the filters and the chosen task.</summary>
public sealed partial class InboxPage : IDisposable
{
    private const int SliceSize = 50;

    private readonly CancellationTokenSource leaving = new();
    private List<InboxItem>? items;
    private string? next;
    private InboxCounts? counts;
    private ImmutableDictionary<string, LocalName> processes = ImmutableDictionary<string, LocalName>.Empty;
    private InboxFilter? shown;
    private StaffMember? person;
    private TaskPanel? panel;
    private LiveReload? live;
    private IDisposable? keys;

    [SupplyParameterFromQuery(Name = "view")]
    private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "due")]
    private string? Due { get; set; }

    [SupplyParameterFromQuery(Name = "process")]
    private string? Process { get; set; }

    [SupplyParameterFromQuery(Name = "q")]
    private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = "task")]
    private long? Task { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private IInboxDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private Shortcuts Shortcuts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<InboxText> T { get; set; } = default!;

    private InboxFilter Filter => InboxFilter.Read(View, Due, Process, Search);

    private IEnumerable<InboxView> Views =>
        Enum.GetValues<InboxView>().Where(view => view != InboxView.All || person is { Supervises: true });

    private string EmptyKey => Filter is { Due: InboxDue.Any, Process: "", Search: "" } ? $"Empty.{Filter.View}" : "Empty.Filtered";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
        keys?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReloadAsync));
        keys = Shortcuts.Add(
            Key("j", "Key.Next", () => Move(+1)),
            Key("k", "Key.Previous", () => Move(-1)),
            Key("Enter", "Key.Open", Open),
            Key("c", "Key.Claim", () => panel?.ClaimAsync() ?? System.Threading.Tasks.Task.CompletedTask));
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shown != Filter)
        {
            shown = Filter;
            items = null;
            await ReloadAsync();
        }
    }

    /// <summary>Reads again as much as the person has seen, so that nothing jumps away under the eye.</summary>
    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested || person is null)
        {
            return;
        }

        await Names.RefreshAsync(leaving.Token);
        var filter = Filter;
        var slice = await Desk.ListAsync(person, filter, after: null, Math.Max(SliceSize, items?.Count ?? 0), leaving.Token);
        counts = await Desk.CountAsync(person, leaving.Token);
        processes = await Desk.ProcessesAsync(leaving.Token);
        if (filter == Filter)
        {
            (items, next) = ([.. slice.Items], slice.Next);
            StateHasChanged();
        }
    }

    private async Task LoadMoreAsync()
    {
        if (next is { } after && items is not null && person is not null)
        {
            var slice = await Desk.ListAsync(person, Filter, after, SliceSize, leaving.Token);
            items.AddRange(slice.Items);
            next = slice.Next;
        }
    }

    private void SearchFor(string text) => Navigation.NavigateTo((Filter with { Search = text }).Address());

    private void ChooseProcess(ChangeEventArgs change) =>
        Navigation.NavigateTo((Filter with { Process = change.Value as string ?? "" }).Address());

    private InboxDue Toggled(InboxDue due) => Filter.Due == due ? InboxDue.Any : due;

    private Task Move(int step)
    {
        if (items is { Count: > 0 })
        {
            var at = items.FindIndex(item => item.TaskKey == Task);
            var target = Math.Clamp(at < 0 ? 0 : at + step, 0, items.Count - 1);
            Navigation.NavigateTo(Filter.Address(items[target].TaskKey), replace: true);
        }

        return System.Threading.Tasks.Task.CompletedTask;
    }

    private Task Open()
    {
        if (Task is { } chosen)
        {
            Navigation.NavigateTo(TaskPage.Address(chosen));
        }

        return System.Threading.Tasks.Task.CompletedTask;
    }

    /// <summary>The chosen task is this person's now: the list that holds it is their own.</summary>
    private void Follow()
    {
        if (Filter.View == InboxView.Groups)
        {
            Navigation.NavigateTo((Filter with { View = InboxView.Mine }).Address(Task), replace: true);
        }
    }

    /// <summary>The chosen task was ended by this person: on to the one that stands where it stood.</summary>
    private async Task AdvanceAsync(long? nextOfCase)
    {
        var at = items?.FindIndex(item => item.TaskKey == Task) ?? -1;
        await ReloadAsync();
        var target = nextOfCase ?? (items is { Count: > 0 } ? items[Math.Clamp(at, 0, items.Count - 1)].TaskKey : null);
        Navigation.NavigateTo(Filter.Address(target), replace: true);
    }

    private Shortcut Key(string key, string text, Func<Task> run) =>
        new(key, T["Title"], T[text], () => InvokeAsync(run));

    private static string Icon(InboxView view) => view switch
    {
        InboxView.Mine => "person",
        InboxView.Groups => "group",
        InboxView.All => "groups",
        _ => "task_alt",
    };
}
