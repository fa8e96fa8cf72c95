namespace BackOffice.Workflows.Host.Definitions.Drawings;

/// <summary>A place on a page, in the pixels of the diagram: x to the right, y downwards.</summary>
internal readonly record struct Point(double X, double Y);
