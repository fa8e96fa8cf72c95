using System.Collections.Immutable;
using BackOffice.CustomerService.ServiceRequests;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What the intake desk asks of the company's records and of the host.</summary>
internal interface IIntakeDesk
{
    /// <summary>The kinds of request that a deployed procedure answers.</summary>
    Task<ImmutableArray<RequestKind>> KindsAsync(CancellationToken cancellation);

    /// <summary>Customers whose phone, name or address fits.</summary>
    Task<ImmutableArray<CustomerMatch>> FindCustomersAsync(string typed, CancellationToken cancellation);

    /// <summary>What the record still lacks.</summary>
    ImmutableArray<IntakeProblem> Review(IntakeRecord record);

    Task<IntakeResult> StartAsync(StaffMember actor, IntakeRecord record, CancellationToken cancellation);

    /// <summary>What happens next in a case that was started.</summary>
    Task<ImmutableArray<IntakeNextStep>> NextStepsAsync(long caseKey, CancellationToken cancellation);
}
