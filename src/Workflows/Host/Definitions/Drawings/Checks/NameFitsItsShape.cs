namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>The name of an activity stands inside it, in either language: two lines beside the mark of its kind, three where the first leaves that mark free.</summary>
internal sealed class NameFitsItsShape : IDrawingCheck
{
    // The viewer keeps five pixels free on either side; the mark of a user task reaches this far into its upper left corner.
    private const double Padding = 5;
    private const double Mark = 25;

    public string Name => "name-fits-its-shape";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page) =>
        from shape in page.Steps
        where !shape.HasOutsideName
        from name in shape.Names
        let room = shape.Bounds.Width - (2 * Padding)
        where LabelText.Size(name, room).Height > shape.Bounds.Height - (2 * Padding) || LabelText.LongestWord(name) > room || CoversTheMark(shape, LabelText.Lines(name, room))
        select ((string?)shape.Id, $"名称“{name}”在图形里放不下。 Expected the name to fit its shape, but '{name}' needs more room; shorter words would do.");

    private static bool CoversTheMark(DrawnShape shape, IReadOnlyList<double> lines) =>
        shape.Type.EndsWith("Task", StringComparison.Ordinal) && lines.Count > 2 && lines[0] > shape.Bounds.Width - (2 * Mark);
}
