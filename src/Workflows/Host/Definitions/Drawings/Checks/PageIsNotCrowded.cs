namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A page that the eye takes in at once has about forty elements; more belong into a subprocess with a page of its own, or into a called procedure.</summary>
internal sealed class PageIsNotCrowded : IDrawingCheck
{
    internal const int Most = 42;

    public string Name => "page-is-not-crowded";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        if (page.Steps.Count() is > Most and var steps)
        {
            yield return (page.Id, $"本页有 {steps} 个图形，超过约 40 个；请移入子流程或调用活动。 Expected about 40 elements on a page, but found {steps}; move some into a subprocess or a call activity.");
        }
    }
}
