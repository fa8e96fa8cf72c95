namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>No shape covers another; only a boundary event sits on its activity.</summary>
internal sealed class ShapesStandApart : IDrawingCheck
{
    public string Name => "shapes-stand-apart";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        var shapes = page.Shapes.Where(shape => !shape.IsContainer).ToArray();
        return from pair in shapes.SelectMany((one, index) => shapes.Skip(index + 1), (one, other) => (one, other))
               where pair.one.Bounds.Overlaps(pair.other.Bounds) && pair.one.HostId != pair.other.Id && pair.other.HostId != pair.one.Id
               select ((string?)pair.other.Id, $"“{pair.other.Id}”与“{pair.one.Id}”重叠。 Expected shapes apart, but '{pair.other.Id}' covers '{pair.one.Id}'.");
    }
}
