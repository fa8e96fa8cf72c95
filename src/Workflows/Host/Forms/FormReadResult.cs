using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Forms;

/// <summary>A schema, or the reasons why there is none.</summary>
/// <param name="Schema">The schema; null where there are problems.</param>
/// <param name="Problems">The problems, in reading order.</param>
public sealed record FormReadResult(FormSchema? Schema, ImmutableArray<FormProblem> Problems);
