namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>Lines neither cross nor run upon each other; those that begin or end at the same element may share a piece of their way.</summary>
internal sealed class LinesDoNotCross : IDrawingCheck
{
    public string Name => "lines-do-not-cross";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page) =>
        from pair in page.Lines.SelectMany((one, index) => page.Lines.Skip(index + 1), (one, other) => (one, other))
        let share = pair.one.SharesAnEndWith(pair.other)
        where pair.one.Segments.Any(one => pair.other.Segments.Any(other => share ? one.Crosses(other) : one.Meets(other)))
        select ((string?)pair.other.Id, $"“{pair.other.Id}”与“{pair.one.Id}”相交。 Expected no crossing, but '{pair.other.Id}' crosses '{pair.one.Id}'.");
}
