namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>What is not drawn runs all the same, and nobody sees it.</summary>
internal sealed class EverythingIsDrawn : IDrawingCheck
{
    public string Name => "everything-is-drawn";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page) => page.Shapes.IsEmpty && !page.Undrawn.IsEmpty
        ? [(page.Id, $"本流程没有图。 Expected a drawing of '{page.Id}', but the file has none.")]
        : page.Undrawn.Select(id => ((string?)id, $"图中没有画出“{id}”。 Expected '{id}' to be drawn, but it has neither shape nor line."));
}
