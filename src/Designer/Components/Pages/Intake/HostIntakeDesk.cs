using System.Collections.Immutable;
using BackOffice.CustomerService;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Queries;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>The intake desk over the company's service desk.</summary>
internal sealed class HostIntakeDesk(
    ServiceDesk desk, CustomerRegister customers, IntakeProcedures procedures, CaseBoard cases, CompanyTime time, RefusalWords words) : IIntakeDesk
{
    private const int MostMatches = 8;

    // Danger is no choice among others: it has a switch of its own.
    public async Task<ImmutableArray<RequestKind>> KindsAsync(CancellationToken cancellation) =>
        [.. (await procedures.ListAsync(cancellation)).Select(procedure => procedure.Kind).Where(kind => kind != RequestKind.Emergency)];

    public async Task<ImmutableArray<CustomerMatch>> FindCustomersAsync(string typed, CancellationToken cancellation) =>
    [
        .. from found in (await customers.FindAsync(typed, count: MostMatches, cancellation: cancellation)).Customers
           let customer = found.Customer
           select new CustomerMatch(
               customer.Number, customer.Name, customer.Phones.FirstOrDefault()?.Shown ?? "", customer.Email, customer.Language, customer.Address.Text, customer.Class, found.OpenRequests),
    ];

    public ImmutableArray<IntakeProblem> Review(IntakeRecord record) => Say(desk.Review(Written(record)));

    public async Task<IntakeResult> StartAsync(StaffMember actor, IntakeRecord record, CancellationToken cancellation)
    {
        try
        {
            var kind = record.Urgency == RequestUrgency.Emergency ? RequestKind.Emergency : record.Kind;
            if ((await procedures.ListAsync(cancellation)).FirstOrDefault(procedure => procedure.Kind == kind) is not { } procedure)
            {
                return new IntakeResult.NoProcedure(kind);
            }

            return await desk.ReceiveAsync(Written(record) with { ProcessId = procedure.ProcessId }, actor.Actor, cancellation) switch
            {
                IntakeOutcome.Received received => new IntakeResult.Started(received.InstanceKey, received.Number),
                IntakeOutcome.Unacceptable refused => new IntakeResult.Unacceptable(Say(refused.Rules)),
                IntakeOutcome.NotStarted failed => new IntakeResult.NotSaved(RuleText.Of(failed.Why)),
                var other => throw new InvalidOperationException($"Expected an outcome of the service desk, found {other}."),
            };
        }
        catch (StorageException e)
        {
            return new IntakeResult.NotSaved(words.Of(e.Why));
        }
    }

    public async Task<ImmutableArray<IntakeNextStep>> NextStepsAsync(long caseKey, CancellationToken cancellation) =>
        (await cases.FindAsync(caseKey, cancellation)).FirstOrDefault() is { } found
            ? [.. found.Tasks.Select(task => new IntakeNextStep(new LocalName(task.Name, task.EnglishName), task.CandidateGroups, task.Due))]
            : [];

    private static ImmutableArray<IntakeProblem> Say(ImmutableArray<BrokenRule> rules) => [.. rules.Select(rule => new IntakeProblem(rule.Field, RuleText.Of(rule)))];

    private RequestIntake Written(IntakeRecord record)
    {
        var isEmergency = record.Urgency == RequestUrgency.Emergency;
        return new RequestIntake
        {
            Kind = isEmergency ? RequestKind.Emergency : record.Kind,
            ProcessId = "",
            Channel = record.Channel,
            Urgency = record.Urgency,
            CustomerNumber = record.CustomerNumber,
            Name = record.Name,
            Phone = record.Phone,
            Email = record.Email,
            Language = record.Language,
            Address = record.Address,
            Class = record.Class,
            Content = record.Content,
            OccurredAt = record.OccurredAt is { } occurred ? time.FromLocal(occurred) : null,
            Special = record.Special,
            Appointment = record.Appointment is { } agreed && !isEmergency ? time.FromLocal(agreed) : null,
            IsReadBack = record.IsReadBack,
        };
    }
}
