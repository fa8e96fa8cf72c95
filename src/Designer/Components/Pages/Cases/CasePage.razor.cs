using System.Globalization;
using BackOffice.Designer.Components.Pages.Cases.Changes;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Cases;

/// <summary>One case: where it stands, what happened, and when.</summary>
public sealed partial class CasePage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private CaseDetail? detail;
    private bool isMissing;
    private bool everything;
    private long shownKey;
    private StaffMember? person;
    private LiveReload? live;
    private readonly Dictionary<long, string> notes = [];
    private string? problem;
    private bool busy;

    [Parameter]
    public long CaseKey { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private ICaseDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanger Changer { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CaseText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "cases")];

    public static string Address(long caseKey) => string.Create(CultureInfo.InvariantCulture, $"cases/{caseKey}");

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
            live = new LiveReload(Changes, Clock, instance => instance == CaseKey, () => InvokeAsync(ReloadAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shownKey != CaseKey)
        {
            shownKey = CaseKey;
            detail = null;
            await ReloadAsync();
        }
    }

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        await Names.RefreshAsync(leaving.Token);
        detail = await Desk.ReadAsync(person!, CaseKey, leaving.Token);
        isMissing = detail is null;
        foreach (var incident in detail?.Incidents ?? [])
        {
            notes.TryAdd(incident.ElementKey, "");
        }

        StateHasChanged();
    }

    private Task TryAgainAsync(CaseIncident incident) =>
        ActAsync(() => Changer.TryAgainAsync(person!, incident, notes[incident.ElementKey], leaving.Token), T["Incident.Tried"]);

    private Task ReportAsync(CaseWait wait) => ActAsync(() => Changer.ReportAsync(person!, wait, leaving.Token), T["Wait.Reported", wait.Element]);

    private async Task ActAsync(Func<Task<CaseOutcome>> act, string done)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        problem = null;
        var outcome = await act();
        busy = false;
        problem = outcome switch
        {
            CaseOutcome.Done => null,
            CaseOutcome.Refused { Message: var message } => message,
            CaseOutcome.Forbidden => T["Change.Forbidden"],
            _ => T["Change.Stale"],
        };
        if (problem is null)
        {
            Toasts.Done(done);
        }

        await ReloadAsync();
    }

    private IReadOnlyList<TimelineEntry> Shown(CaseDetail shown) =>
        everything ? shown.Timeline : [.. shown.Timeline.Where(entry => !entry.IsTechnical)];

    private string Holder(CaseTask task) => task.Assignee is { } assignee
        ? Names[assignee]
        : string.Join(T["Separator"], task.Groups.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id));
}
