using System.Collections.Immutable;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>Every check of how a drawing looks. What they find are warnings; our own definitions have none.</summary>
internal static class DrawingChecks
{
    internal static readonly ImmutableArray<IDrawingCheck> All =
    [
        new EverythingIsDrawn(),
        new PageIsNotCrowded(),
        new PageFitsAScreen(),
        new ShapesStandApart(),
        new StepStandsInItsLane(),
        new LanesStandInTheOrderOfWork(),
        new FlowRunsToTheRight(),
        new ExceptionLeavesBelow(),
        new LineIsUpright(),
        new LinePassesBesideShapes(),
        new LinesDoNotCross(),
        new NameFitsItsShape(),
        new NameStandsFree(),
    ];

    /// <summary>What is hard to read in the drawings of these definitions.</summary>
    public static IEnumerable<DefinitionProblem> Check(DefinitionSet definitions)
    {
        var drawings = definitions.Processes.Values.Select(process => process.File).Distinct(StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return from file in definitions.Files
               where drawings.Contains(file.Path)
               from page in DrawingReader.Read(file)
               from check in All
               from found in check.Check(page)
               select new DefinitionProblem(file.Path, found.ElementId, ProblemSeverity.Warning, found.Message, check.Name);
    }
}
