namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>
/// Who works first stands on top: from lane to lane the first step is never further left than the one above.
/// Exceptions stand below, so the lanes that only boundary events lead to are not asked when they begin.
/// </summary>
internal sealed class LanesStandInTheOrderOfWork : IDrawingCheck
{
    public string Name => "lanes-stand-in-the-order-of-work";

    public IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page)
    {
        var planned = page.Steps.Where(step => step.Type == "startEvent").SelectMany(start => page.ReachedFrom(start.Id, withExceptions: false)).ToHashSet(StringComparer.Ordinal);
        var lanes = (from lane in page.Shapes
                     where lane.Type == "lane"
                     let steps = page.Steps.Where(step => step.ParentId == lane.Id && planned.Contains(step.Id)).ToArray()
                     where steps.Length > 0
                     orderby lane.Bounds.Y
                     select (Lane: lane, First: steps.Min(step => step.Bounds.Middle.X))).ToArray();
        return from pair in lanes.Zip(lanes.Skip(1))
               where pair.Second.First < pair.First.First - 1
               select ((string?)pair.Second.Lane.Id, $"泳道“{pair.Second.Lane.Id}”先开始工作，应排在“{pair.First.Lane.Id}”之上。 Expected lanes in the order of work, but '{pair.Second.Lane.Id}' begins before '{pair.First.Lane.Id}' above it.");
    }
}
