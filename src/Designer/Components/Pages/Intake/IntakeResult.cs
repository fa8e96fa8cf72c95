using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What became of a record.</summary>
public abstract record IntakeResult
{
    public sealed record Started(long CaseKey, string Number) : IntakeResult;

    public sealed record Unacceptable(ImmutableArray<IntakeProblem> Problems) : IntakeResult;

    public sealed record NotSaved(string Message) : IntakeResult;
}
