namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What a record still lacks.</summary>
/// <param name="Field">The property of <see cref="IntakeRecord"/>.</param>
/// <param name="Message">What was expected and what would work, in the person's language.</param>
public sealed record IntakeProblem(string Field, string Message);
