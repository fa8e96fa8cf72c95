using System.Collections.Immutable;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions.Drawings;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Every check over a whole definitions folder: what one file alone cannot tell.</summary>
public static class DefinitionChecks
{
    internal static readonly ImmutableArray<IDefinitionCheck> All =
    [
        new ProcessIdIsFolderName(),
        new CalledProcessExists(),
        new FormExists(),
        new DecisionExists(),
        new NoticeExists(),
        new GroupIsARole(),
        new NoLiteralDeadline(),
        new ClauseExists(),
    ];

    internal static readonly ImmutableArray<IFolderCheck> OfTheFolder =
    [
        new CitationExists(),
        new ListedClauseIsNotCarried(),
        new ClauseIsAccountedFor(),
        new ClauseIsProven(),
        new WordsAreConfirmed(),
        new CrewIsARole(),
    ];

    /// <summary>Everything that is wrong: what the files say of themselves, then what they say of one another.</summary>
    public static ImmutableArray<DefinitionProblem> Check(DefinitionSet definitions) =>
    [
        .. definitions.Problems,
        .. from process in definitions.Processes.Values.OrderBy(process => process.File, StringComparer.Ordinal)
           from check in All
           from found in check.Check(process.Definition, process.File, definitions)
           select new DefinitionProblem(process.File, found.ElementId, ProblemSeverity.Error, found.Message, check.Name),
        .. from check in OfTheFolder
           from found in check.Check(definitions)
           select new DefinitionProblem(found.File, found.Part, ProblemSeverity.Error, found.Message, check.Name),
        .. DrawingChecks.Check(definitions),
    ];
}
