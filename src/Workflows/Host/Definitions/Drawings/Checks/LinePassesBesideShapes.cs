namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A line touches the two shapes that it joins, and no other; it ends at their edge, not inside them.</summary>
internal sealed class LinePassesBesideShapes : IDrawingCheck
{
    private const double Rim = 1;

    public string Name => "line-passes-beside-shapes";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        foreach (var line in page.Lines)
        {
            foreach (var shape in page.Shapes.Where(shape => !shape.IsContainer))
            {
                var isEnd = shape.Id == line.SourceId || shape.Id == line.TargetId;
                if (line.Segments.Any(segment => segment.Enters(isEnd ? shape.Bounds.Shrunk(Rim) : shape.Bounds)))
                {
                    yield return (line.Id, $"“{line.Id}”穿过“{shape.Id}”。 Expected lines beside shapes, but '{line.Id}' runs through '{shape.Id}'.");
                }
            }

            foreach (var (end, at) in Ends(line))
            {
                if (page.TryFind(end, out var shape) && !new Bounds(at.X - 3, at.Y - 3, 6, 6).Overlaps(shape.Bounds))
                {
                    yield return (line.Id, $"“{line.Id}”没有接到“{shape.Id}”。 Expected '{line.Id}' to reach '{shape.Id}', but it ends apart from it.");
                }
            }
        }
    }

    private static IEnumerable<(string End, Point At)> Ends(DrawnLine line) =>
        line.Waypoints.IsEmpty ? [] : [(line.SourceId, line.Waypoints[0]), (line.TargetId, line.Waypoints[^1])];
}
