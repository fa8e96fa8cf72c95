using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>Every rule that a process must satisfy before it is deployed.</summary>
internal static class ValidationRules
{
    public static readonly ImmutableArray<IValidationRule> All = [];

    public static void Check(ProcessDefinition definition, ProblemList problems)
    {
        foreach (var rule in All)
        {
            rule.Check(definition, problems);
        }
    }
}
