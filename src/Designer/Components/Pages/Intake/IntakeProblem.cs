namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What a record still lacks.</summary>
/// <param name="Field">The property of <see cref="IntakeRecord"/>.</param>
/// <param name="Message">The last part of a key <c>Problem.*</c> of <see cref="IntakeText"/>.</param>
public sealed record IntakeProblem(string Field, string Message);
