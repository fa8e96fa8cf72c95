using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>One page of a drawing: the process, or a collapsed subprocess that is drawn by itself.</summary>
/// <param name="Id">The process, collaboration or subprocess that it shows.</param>
/// <param name="Shapes">Its shapes, in the file's order.</param>
/// <param name="Lines">Its lines, in the file's order.</param>
/// <param name="Undrawn">Elements that belong onto it and are not drawn.</param>
internal sealed record DrawingPage(string Id, ImmutableArray<DrawnShape> Shapes, ImmutableArray<DrawnLine> Lines, ImmutableArray<string> Undrawn)
{
    public Bounds Bounds => Bounds.Around([.. Shapes.Select(shape => shape.Bounds), .. Lines.SelectMany(line => line.Waypoints, (_, point) => new Bounds(point.X, point.Y, 0, 0))]);

    public IEnumerable<DrawnShape> Steps => Shapes.Where(shape => shape.IsStep);

    public bool TryFind(string? id, [NotNullWhen(true)] out DrawnShape? shape) => (shape = Shapes.FirstOrDefault(shape => shape.Id == id)) is not null;

    /// <summary>Whether a token that stands on one step can come to another, over flows and boundary events of this page.</summary>
    public bool LeadsTo(string from, string to) => ReachedFrom(from, withExceptions: true).Contains(to);

    /// <summary>The steps that a token comes to from one step, itself among them; through boundary events only where exceptions count.</summary>
    public IReadOnlySet<string> ReachedFrom(string from, bool withExceptions)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { from }, new Queue<string>([from]));
        while (open.TryDequeue(out var at))
        {
            var next = Lines.Where(line => line.IsSequenceFlow && line.SourceId == at).Select(line => line.TargetId)
                .Concat(Shapes.Where(shape => withExceptions && shape.HostId == at).Select(shape => shape.Id));
            foreach (var step in next.Where(seen.Add))
            {
                open.Enqueue(step);
            }
        }

        return seen;
    }
}
