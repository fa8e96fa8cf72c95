using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Company;

/// <summary>Warns at every step that asks for a commitment which the company keeps weaker than the law asks.</summary>
internal static class FloorWarnings
{
    public static IEnumerable<DefinitionProblem> Of(DefinitionSet definitions, ImmutableArray<CommitmentValue> below) =>
        from process in definitions.Processes.Values
        from task in process.Definition.Nodes.OfType<BusinessRuleTask>()
        from value in below
        where task.Inputs.Any(input => input.Source.Text.Contains($"\"{value.Topic}\"", StringComparison.Ordinal))
        select new DefinitionProblem(
            process.File,
            task.Id,
            ProblemSeverity.Warning,
            $"公司对“{value.Topic}”取 {value.Value}（{value.Source}），低于法定下限 {value.Legal}（{value.LegalSource}）。 The company keeps '{value.Topic}' at {value.Value}, weaker than the legal floor {value.Legal}.",
            "legal-floor");
}
