namespace BackOffice.Workflows.Host.Definitions;

/// <summary>One thing that must hold in a definitions folder as a whole.</summary>
internal interface IFolderCheck
{
    /// <summary>Its name in kebab-case.</summary>
    string Name { get; }

    /// <summary>Every place where it does not hold.</summary>
    IEnumerable<(string File, string? Part, string Message)> Check(DefinitionSet definitions);
}
