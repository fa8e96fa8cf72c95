using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>A kind of request that a deployed procedure takes.</summary>
public sealed record IntakeKind(string Process, LocalName Name);
