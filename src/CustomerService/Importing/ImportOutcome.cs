using System.Collections.Immutable;

namespace BackOffice.CustomerService.Importing;

/// <summary>What became of a file: all of it was taken over, or nothing.</summary>
/// <param name="Taken">Lines that stand in the register now; 0 where there are problems.</param>
/// <param name="Problems">Every line that cannot be taken over.</param>
public sealed record ImportOutcome(int Taken, ImmutableArray<ImportProblem> Problems);
