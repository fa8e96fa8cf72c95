using System.CommandLine;

namespace BackOffice.Designer.Commands;

/// <summary><c>definitions</c>: what process owners edit.</summary>
internal static class DefinitionsCommand
{
    public static Command Create() => new("definitions", "The procedures, decisions, forms and notices of the company.")
    {
        DefinitionsCheck.Create(),
        DefinitionsClauses.Create(),
    };
}
