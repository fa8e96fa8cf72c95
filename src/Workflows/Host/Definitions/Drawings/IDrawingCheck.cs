namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>One thing that makes a page easy to read. It never stands in the way of deployment: a drawing that is hard to read runs as well.</summary>
internal interface IDrawingCheck
{
    /// <summary>Its name in kebab-case.</summary>
    string Name { get; }

    /// <summary>Every place of the page where it does not hold, with what would help in Chinese and English.</summary>
    IEnumerable<(string? ElementId, string Message)> Check(DrawingPage page);
}
