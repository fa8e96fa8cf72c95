using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What happens next in a case that was just started.</summary>
public sealed record IntakeNextStep(LocalName Name, ImmutableArray<string> Groups, DateTimeOffset? Due);
