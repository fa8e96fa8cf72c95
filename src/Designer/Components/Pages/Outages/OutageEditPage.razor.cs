using System.Collections.Immutable;
using BackOffice.CustomerService;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Writes an outage down, planned or a fault; or writes a plan anew that nobody was told of.</summary>
public sealed partial class OutageEditPage : IDisposable
{
    private const int DaysAhead = 3;
    private const int StartHour = 9;
    private const int HoursLong = 6;

    private readonly CancellationTokenSource leaving = new();
    private OutageDraft? draft;
    private ImmutableArray<BrokenRule> problems = [];
    private StaffMember? person;
    private string failure = "";
    private bool asked;
    private bool isBusy;
    private bool isMissing;

    [Parameter]
    public string? Number { get; set; }

    [SupplyParameterFromQuery(Name = "kind")]
    private string? Kind { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private OutageDesk Desk { get; set; } = default!;

    [Inject]
    private OutageBoard Board { get; set; } = default!;

    [Inject]
    private CompanyTime Time { get; set; } = default!;

    [Inject]
    private RefusalWords Refusals { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private bool IsFault => Enum.TryParse<OutageKind>(Kind, ignoreCase: true, out var kind) && kind == OutageKind.Fault;

    private string Heading => Number is not null ? T["Revise", Number] : T[IsFault ? "New.Fault" : "New.Planned"];

    private IReadOnlyList<Crumb> Trail =>
        Number is null ? [new Crumb(T["Title"], "outages")] : [new Crumb(T["Title"], "outages"), new Crumb(Number, OutagePage.Address(Number))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive)
        {
            draft = Number is null ? Fresh() : await Board.GetAsync(Number, leaving.Token) is { IsOpenToReview: true } outage ? OutageDraft.Of(outage.Plan, Time) : null;
            isMissing = draft is null;
        }
    }

    private OutageDraft Fresh()
    {
        var now = Time.Now.DateTime;
        var minute = new DateTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, DateTimeKind.Unspecified);
        var start = IsFault ? minute : now.Date.AddDays(DaysAhead).AddHours(StartHour);
        return new OutageDraft { Kind = IsFault ? OutageKind.Fault : OutageKind.Planned, StartsAt = start, EndsAt = start.AddHours(HoursLong), SafetyTips = T["SafetyTips.Usual"] };
    }

    private void Changed() => problems = asked ? Desk.Review(draft!.Plan(Time)) : [];

    private async Task SaveAsync()
    {
        asked = true;
        failure = "";
        Changed();
        if (isBusy || problems.Length > 0)
        {
            return;
        }

        isBusy = true;
        StateHasChanged();
        var plan = draft!.Plan(Time);
        try
        {
            Show(Number is null ? await Desk.PlanAsync(plan, person!.Actor, leaving.Token) : await Desk.ReviseAsync(Number, plan, person!.Actor, leaving.Token));
        }
        catch (StorageException e)
        {
            failure = Refusals.Of(e.Why);
        }

        isBusy = false;
    }

    private void Show(OutageOutcome outcome)
    {
        switch (outcome)
        {
            case OutageOutcome.Done done:
                Navigation.NavigateTo(OutagePage.Address(done.Number));
                break;
            case OutageOutcome.Unacceptable refused:
                problems = refused.Rules;
                failure = string.Join(' ', refused.Rules.Where(rule => rule.Field == nameof(Outage.State)).Select(RuleText.Of));
                break;
            case OutageOutcome.NotTaken refused:
                failure = RuleText.Of(refused.Why);
                break;
            default:
                throw new InvalidOperationException($"Expected an outcome of the outage desk, found {outcome}.");
        }
    }

    private string? Problem(string field) => problems.FirstOrDefault(problem => problem.Field == field) is { } broken ? RuleText.Of(broken) : null;
}
