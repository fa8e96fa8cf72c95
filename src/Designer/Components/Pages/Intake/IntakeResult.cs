using System.Collections.Immutable;
using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What became of a record.</summary>
public abstract record IntakeResult
{
    public sealed record Started(long CaseKey, string Number) : IntakeResult;

    public sealed record Unacceptable(ImmutableArray<IntakeProblem> Problems) : IntakeResult;

    /// <summary>No deployed procedure answers this kind any more.</summary>
    public sealed record NoProcedure(RequestKind Kind) : IntakeResult;

    public sealed record NotSaved(string Message) : IntakeResult;
}
