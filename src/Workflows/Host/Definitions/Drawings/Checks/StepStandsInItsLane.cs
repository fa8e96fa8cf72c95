namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>The lane says who does it, so a step stands inside its lane, and inside its opened subprocess; a boundary event sits on its activity's edge.</summary>
internal sealed class StepStandsInItsLane : IDrawingCheck
{
    public string Name => "step-stands-in-its-lane";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        foreach (var shape in page.Shapes)
        {
            if (shape.HostId is not null)
            {
                if (page.TryFind(shape.HostId, out var host) && !host.Bounds.Overlaps(shape.Bounds))
                {
                    yield return (shape.Id, $"边界事件“{shape.Id}”不在“{host.Id}”的边上。 Expected the boundary event '{shape.Id}' on the edge of '{host.Id}', but it stands apart.");
                }
            }
            else if (page.TryFind(shape.ParentId, out var parent) && parent.IsContainer && !parent.Bounds.Holds(shape.Bounds))
            {
                yield return (shape.Id, $"“{shape.Id}”不在“{parent.Id}”之内。 Expected '{shape.Id}' inside '{parent.Id}', but it stands outside or on its edge.");
            }
        }
    }
}
