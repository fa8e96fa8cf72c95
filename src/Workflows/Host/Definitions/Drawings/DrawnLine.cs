using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A line of a page: a sequence flow, a message flow or an association.</summary>
internal sealed record DrawnLine(string Id, string Type, ImmutableArray<string> Names, string SourceId, string TargetId, ImmutableArray<Point> Waypoints, Bounds? Label)
{
    public bool IsSequenceFlow => Type == "sequenceFlow";

    public IEnumerable<Segment> Segments => Waypoints.Zip(Waypoints.Skip(1), (from, to) => new Segment(from, to));

    /// <summary>The rectangles of its names, one a language.</summary>
    public IEnumerable<Bounds> NamePlaces => Names.Select(name => LabelText.Place(name, Label ?? Default()));

    public bool SharesAnEndWith(DrawnLine other) =>
        SourceId == other.SourceId || TargetId == other.TargetId || SourceId == other.TargetId || TargetId == other.SourceId;

    // Where the viewer puts the name of a flow whose file gives it no place.
    private Bounds Default()
    {
        var middle = (Waypoints.Length / 2d) - 1;
        var (a, b) = (Waypoints[(int)Math.Floor(middle)], Waypoints[(int)Math.Ceiling(middle + 0.01)]);
        var (x, y) = ((a.X + b.X) / 2, (a.Y + b.Y) / 2);
        return Math.Abs(a.X - b.X) < 0.5 ? new(x + 15 - 45, y - 10, 90, 20) : new(x - 45, y - 15 - 10, 90, 20);
    }
}
