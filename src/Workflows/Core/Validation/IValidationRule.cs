using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Core.Validation;

/// <summary>One thing that must hold for a process to run exactly as it is drawn.</summary>
internal interface IValidationRule
{
    /// <summary>Its name in kebab-case, as it stands in <see cref="Problem.Rule"/>.</summary>
    string Name { get; }

    /// <summary>Notes every place where it does not hold.</summary>
    void Check(ProcessDefinition definition, ProblemList problems);
}
