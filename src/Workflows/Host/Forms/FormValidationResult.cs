using System.Collections.Immutable;
using BackOffice.Decisions.Values;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>What a submitted form comes to: data for the case, or the problems to put right.</summary>
/// <param name="Data">The variables to set, whole by top-level name; null where there are problems.</param>
/// <param name="Problems">The problems in reading order, one a field at most.</param>
public sealed record FormValidationResult(FeelContext? Data, ImmutableArray<FormInputProblem> Problems);
