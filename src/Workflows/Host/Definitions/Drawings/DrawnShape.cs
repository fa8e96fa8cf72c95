using System.Collections.Immutable;

namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A shape of a page.</summary>
/// <param name="Id">The element that it draws.</param>
/// <param name="Type">The element's local name in BPMN.</param>
/// <param name="Names">What is written at it, in each language that has a name.</param>
/// <param name="Bounds">Where it stands.</param>
/// <param name="Label">Where its name stands by itself; null where the file does not say.</param>
/// <param name="HostId">The activity that a boundary event is attached to.</param>
/// <param name="ParentId">The lane, else the pool or subprocess on this page, that it belongs into.</param>
/// <param name="IsContainer">A pool, a lane or an opened subprocess: others stand inside it.</param>
internal sealed record DrawnShape(string Id, string Type, ImmutableArray<string> Names, Bounds Bounds, Bounds? Label, string? HostId, string? ParentId, bool IsContainer)
{
    public bool IsEvent => Type.EndsWith("Event", StringComparison.Ordinal);

    public bool IsGateway => Type.EndsWith("Gateway", StringComparison.Ordinal);

    public bool IsAnnotation => Type is "textAnnotation" or "group";

    /// <summary>Something that a token can stand on.</summary>
    public bool IsStep => !IsContainer && !IsAnnotation;

    public bool HasOutsideName => IsEvent || IsGateway;

    /// <summary>The rectangles of its names, one a language.</summary>
    public IEnumerable<Bounds> NamePlaces
    {
        get
        {
            var (shape, label) = (this, Label ?? new Bounds(Bounds.Middle.X - 45, Bounds.Bottom, 90, 20));
            return HasOutsideName ? Names.Select(name => LabelText.Place(name, label)) : [];
        }
    }
}
