using System.Collections.Immutable;
using BackOffice.Designer.Identity;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What the intake desk asks of the company's records and of the host.</summary>
internal interface IIntakeDesk
{
    Task<ImmutableArray<IntakeKind>> KindsAsync(CancellationToken cancellation);

    /// <summary>Customers whose phone, name or address fits.</summary>
    Task<ImmutableArray<CustomerMatch>> FindCustomersAsync(string typed, CancellationToken cancellation);

    /// <summary>What the record still lacks; an emergency lacks less (it never waits for a form).</summary>
    ImmutableArray<IntakeProblem> Review(IntakeRecord record);

    Task<IntakeOutcome> StartAsync(StaffMember actor, IntakeRecord record, CancellationToken cancellation);
}
