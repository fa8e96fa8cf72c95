namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>
/// Seen whole on a desk's screen (1920 × 1080, of which about 1850 × 800 are the drawing's) its letters of 12 pixels still have 9,
/// below which Chinese characters run together: that leaves a page 2,400 wide and 1,060 high.
/// </summary>
internal sealed class PageFitsAScreen : IDrawingCheck
{
    internal const double Widest = 2400;
    internal const double Highest = 1060;

    public string Name => "page-fits-a-screen";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        if (page.Shapes.IsEmpty)
        {
            yield break;
        }

        var bounds = page.Bounds;
        if (bounds.Width > Widest || bounds.Height > Highest)
        {
            yield return (page.Id, $"本页宽 {bounds.Width:0}、高 {bounds.Height:0}，整页显示时字太小；请控制在 {Widest:0} × {Highest:0} 以内。 Expected a page of at most {Widest:0} × {Highest:0}, so that it can be read when shown whole, but it is {bounds.Width:0} × {bounds.Height:0}.");
        }
    }
}
