namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>Work is read from left to right; only what is done again runs back.</summary>
internal sealed class FlowRunsToTheRight : IDrawingCheck
{
    public string Name => "flow-runs-to-the-right";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        foreach (var line in page.Lines.Where(line => line.IsSequenceFlow))
        {
            if (page.TryFind(line.SourceId, out var source) && page.TryFind(line.TargetId, out var target)
                && target.Bounds.Middle.X < source.Bounds.Middle.X - 1 && !page.LeadsTo(target.Id, source.Id))
            {
                yield return (line.Id, $"“{line.Id}”从右向左，且不是返回重做。 Expected the flow from left to right, but '{line.Id}' runs back from '{source.Id}' to '{target.Id}', which is no loop.");
            }
        }
    }
}
