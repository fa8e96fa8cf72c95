using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>One outage: its plan, whom it cuts off, how far they are told, and whom a person still has to tell.</summary>
public sealed partial class OutagePage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private Outage? outage;
    private OutageCounts counts = new([]);
    private OutageProgress? progress;
    private NoticeProgress? notices;
    private (int Calls, int Doors) calls;
    private (int Open, int All) visits;
    private (int Open, int All) meals;
    private StaffMember? person;
    private LiveReload? live;
    private IDisposable? ticks;
    private string shownNumber = "";
    private bool isMissing;
    private bool mayAct;

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromQuery(Name = "tab")]
    private string? TabName { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private OutageBoard Board { get; set; } = default!;

    [Inject]
    private AffectedCustomers Customers { get; set; } = default!;

    [Inject]
    private OutageLists Lists { get; set; } = default!;

    [Inject]
    private OutageContacts Contacts { get; set; } = default!;

    [Inject]
    private NoticeLedger Ledger { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private Ticker Ticker { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private OutageTab Tab => Enum.TryParse<OutageTab>(TabName, ignoreCase: true, out var tab) ? tab : OutageTab.Plan;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "outages")];

    public static string Address(string number) => $"outages/{number}";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
        ticks?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var user = (await Session).User;
        person = StaffMember.Of(user);
        mayAct = user.May(Permission.Outages);
        if (RendererInfo.IsInteractive)
        {
            live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReloadAsync));
            ticks = Ticker.Subscribe(() => _ = InvokeAsync(ReloadAsync));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shownNumber != Number)
        {
            shownNumber = Number;
            outage = null;
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
        if (await Board.GetAsync(Number, leaving.Token) is not { } found)
        {
            isMissing = true;
            return;
        }

        counts = await Customers.CountAsync(Number, leaving.Token);
        progress = await Board.ProgressAsync(found, leaving.Token);
        notices = await Ledger.ProgressAsync(found.Cause, cancellation: leaving.Token);
        calls = await Lists.CountAsync(found, leaving.Token);
        visits = await Contacts.CountAsync(Number, found.Round, ContactKind.Visit, leaving.Token);
        meals = await Contacts.CountAsync(Number, found.Round, ContactKind.Meal, leaving.Token);
        outage = found;
        StateHasChanged();
    }

    private IEnumerable<OutageTab> Tabs(Outage shown) => Enum.GetValues<OutageTab>().Where(tab => tab switch
    {
        OutageTab.Progress or OutageTab.Calls => shown.AnnouncedAt is not null,
        OutageTab.Visits => visits.All > 0,
        OutageTab.Meals => meals.All > 0,
        _ => true,
    });

    private string Mark(OutageTab tab) => tab switch
    {
        OutageTab.Customers => T["Mark", counts.Included],
        OutageTab.Progress => T["Mark.Of", progress!.Told, progress.MustBeTold],
        OutageTab.Calls => T["Mark", calls.Calls + calls.Doors],
        OutageTab.Visits => T["Mark", visits.Open],
        OutageTab.Meals => T["Mark", meals.Open],
        _ => "",
    };
}
