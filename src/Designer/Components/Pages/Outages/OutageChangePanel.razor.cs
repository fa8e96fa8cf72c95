using System.Collections.Immutable;
using BackOffice.CustomerService;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Host.Runtime;
using BackOffice.Workflows.Host.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Moves, cancels or extends an outage; the case does it.</summary>
public sealed partial class OutageChangePanel
{
    private DateTime startsAt;
    private DateTime endsAt;
    private string reason = "";
    private string failure = "";
    private ImmutableArray<BrokenRule> problems = [];
    private bool isBusy;

    [Parameter, EditorRequired]
    public Outage Outage { get; set; } = default!;

    /// <summary>Who acts.</summary>
    [Parameter, EditorRequired]
    public Actor Person { get; set; } = default!;

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private RefusalWords Refusals { get; set; } = default!;

    [Inject]
    private OutageDesk Desk { get; set; } = default!;

    [Inject]
    private CompanyTime Time { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    protected override void OnInitialized() =>
        (startsAt, endsAt) = (Time.Local(Outage.Plan.StartsAt).DateTime, Time.Local(Outage.Plan.EndsAt).DateTime);

    private Task MoveAsync() => ChangeAsync(new OutageChange.Move(Time.FromLocal(startsAt), Time.FromLocal(endsAt), reason));

    private Task CancelAsync() => ChangeAsync(new OutageChange.Cancel(reason));

    private Task ExtendAsync() => ChangeAsync(new OutageChange.Extend(Time.FromLocal(endsAt), reason));

    private async Task ChangeAsync(OutageChange change)
    {
        if (isBusy)
        {
            return;
        }

        (isBusy, failure, problems) = (true, "", []);
        StateHasChanged();
        try
        {
            switch (await Desk.ChangeAsync(Outage.Number, change, Person))
            {
                case OutageOutcome.Done:
                    reason = "";
                    Toasts.Done(T["Changed"], T["Changed.Text"]);
                    await OnChanged.InvokeAsync();
                    break;
                case OutageOutcome.Unacceptable refused:
                    problems = refused.Rules;
                    failure = string.Join(' ', refused.Rules.Where(rule => rule.Field == nameof(Outage.State)).Select(RuleText.Of));
                    break;
                case OutageOutcome.NotTaken refused:
                    failure = RuleText.Of(refused.Why);
                    break;
                default:
                    throw new InvalidOperationException("Expected an outcome of the outage desk.");
            }
        }
        catch (StorageException e)
        {
            failure = Refusals.Of(e.Why);
        }

        isBusy = false;
    }

    private string? Problem(string field) => problems.FirstOrDefault(problem => problem.Field == field) is { } broken ? RuleText.Of(broken) : null;
}
