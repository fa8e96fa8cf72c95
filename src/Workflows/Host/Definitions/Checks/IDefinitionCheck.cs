using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>One thing that must hold between the files of a definitions folder.</summary>
internal interface IDefinitionCheck
{
    /// <summary>Its name in kebab-case.</summary>
    string Name { get; }

    /// <summary>Every place of a process where it does not hold.</summary>
    IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions);
}
