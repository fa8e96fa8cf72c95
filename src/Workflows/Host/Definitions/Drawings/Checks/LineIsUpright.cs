namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A flow runs level or upright, with at most four bends; a slanted or restless line is hard to follow.</summary>
internal sealed class LineIsUpright : IDrawingCheck
{
    private const int MostBends = 4;

    public string Name => "line-is-upright";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        foreach (var line in page.Lines.Where(line => line.IsSequenceFlow))
        {
            if (line.Waypoints.Length < 2 || line.Segments.Any(segment => segment.IsSlanted))
            {
                yield return (line.Id, $"“{line.Id}”不是横平竖直的。 Expected a line that runs level and upright, but '{line.Id}' is slanted.");
            }
            else if (line.Waypoints.Length - 2 > MostBends)
            {
                yield return (line.Id, $"“{line.Id}”有 {line.Waypoints.Length - 2} 个拐点。 Expected at most {MostBends} bends, but '{line.Id}' has {line.Waypoints.Length - 2}.");
            }
        }
    }
}
