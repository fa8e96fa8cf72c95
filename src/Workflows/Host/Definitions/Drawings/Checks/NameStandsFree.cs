namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>The name of an event, gateway or flow stands on no line, no shape, no lane's edge and no other name, in either language.</summary>
internal sealed class NameStandsFree : IDrawingCheck
{
    // Letters do not fill their line: two pixels of it are air.
    private const double Air = 2;

    private const double TitleStrip = 28;

    public string Name => "name-stands-free";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        var named = page.Shapes.Select(shape => (shape.Id, shape.NamePlaces)).Concat(page.Lines.Select(line => (line.Id, line.NamePlaces)))
            .Select(owner => (owner.Id, Places: owner.NamePlaces.Select(place => place.Shrunk(Air)).ToArray()))
            .Where(owner => owner.Places.Length > 0)
            .ToArray();
        foreach (var (index, (id, places)) in named.Index())
        {
            var inTheWay = page.Lines.Where(line => places.Any(place => line.Segments.Any(segment => segment.Enters(place)))).Select(line => line.Id)
                .Concat(page.Shapes.Where(shape => places.Any(place => IsInTheWay(shape, place))).Select(shape => shape.Id))
                .Concat(named.Skip(index + 1).Where(other => places.Zip(other.Places).Any(pair => pair.First.Overlaps(pair.Second))).Select(other => other.Id));
            foreach (var other in inTheWay.Distinct(StringComparer.Ordinal))
            {
                yield return (id, $"“{id}”的名称压在“{other}”上。 Expected the name of '{id}' to stand free, but it stands on '{other}'.");
            }
        }
    }

    // Inside a pool or lane only its title is in the way, which stands upright in the strip at its left.
    private static bool IsInTheWay(DrawnShape shape, Bounds place) =>
        shape.Bounds.Overlaps(place) && (!shape.IsContainer || !shape.Bounds.Holds(place) || (shape.Type is "participant" or "lane" && place.X < shape.Bounds.X + TitleStrip));
}
