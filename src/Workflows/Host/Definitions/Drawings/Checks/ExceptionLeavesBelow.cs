namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>Exceptions stand below the main line: a boundary event sits on the lower edge of its activity. Only what comes back to the activity may leave above.</summary>
internal sealed class ExceptionLeavesBelow : IDrawingCheck
{
    public string Name => "exception-leaves-below";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        foreach (var happening in page.Shapes)
        {
            if (page.TryFind(happening.HostId, out var host) && Math.Abs(happening.Bounds.Middle.Y - host.Bounds.Bottom) > 1 && !page.LeadsTo(happening.Id, host.Id))
            {
                yield return (happening.Id, $"边界事件“{happening.Id}”应在“{host.Id}”的下边。 Expected the boundary event '{happening.Id}' on the lower edge of '{host.Id}', but it sits elsewhere and does not come back.");
            }
        }
    }
}
