using System.Collections.Immutable;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>Takes a request while the customer is on the telephone: find them, write it down, read it back, start.</summary>
public sealed partial class IntakePage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private IntakeRecord record = new();
    private ImmutableArray<RequestKind> kinds = [];
    private ImmutableArray<IntakeProblem> problems = [];
    private IntakeResult.Started? started;
    private StaffMember? person;
    private string failure = "";
    private bool asked;
    private bool isBusy;

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private IIntakeDesk Desk { get; set; } = default!;

    [Inject]
    private CompanyTime Time { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> T { get; set; } = default!;

    private bool IsEmergency => record.Urgency == RequestUrgency.Emergency;

    private IEnumerable<string> ReadBack => new ReadBackText(T, Words, Time).Sentences(record);

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
            kinds = await Desk.KindsAsync(leaving.Token);
            Restart();
        }
    }

    private void Restart()
    {
        record = new IntakeRecord { OccurredAt = Minute(Time.Now.DateTime), Kind = kinds.FirstOrDefault() };
        started = null;
        asked = false;
        failure = "";
    }

    private void ToggleEmergency()
    {
        record.Urgency = IsEmergency ? RequestUrgency.Normal : RequestUrgency.Emergency;
        Changed();
    }

    /// <summary>What was read back is not what stands there any more.</summary>
    private void Changed()
    {
        record.IsReadBack = false;
        Reviewed();
    }

    private void Reviewed() => problems = asked ? Desk.Review(record) : [];

    private async Task StartAsync()
    {
        asked = true;
        failure = "";
        problems = Desk.Review(record);
        if (isBusy || problems.Length > 0)
        {
            return;
        }

        isBusy = true;
        StateHasChanged();
        var outcome = await Desk.StartAsync(person!, record, leaving.Token);
        isBusy = false;
        switch (outcome)
        {
            case IntakeResult.Started done:
                started = done;
                break;
            case IntakeResult.Unacceptable { Problems: var found }:
                problems = found;
                break;
            case IntakeResult.NoProcedure { Kind: var kind }:
                failure = T["NoProcedure", T[$"Kind.{kind}"]];
                break;
            case IntakeResult.NotSaved { Message: var message }:
                failure = message;
                break;
            default:
                throw new InvalidOperationException($"Expected an outcome of the intake desk, found {outcome}.");
        }
    }

    private string? Problem(string field) =>
        problems.FirstOrDefault(problem => problem.Field == field)?.Message;

    private static DateTime Minute(DateTime instant) => new(instant.Year, instant.Month, instant.Day, instant.Hour, instant.Minute, 0, DateTimeKind.Unspecified);
}
