using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What became of a record.</summary>
public abstract record IntakeOutcome
{
    public sealed record Started(long CaseKey, string Number, ImmutableArray<IntakeNextStep> Next) : IntakeOutcome;

    public sealed record Unacceptable(ImmutableArray<IntakeProblem> Problems) : IntakeOutcome;

    public sealed record NotSaved(string Message) : IntakeOutcome;
}
