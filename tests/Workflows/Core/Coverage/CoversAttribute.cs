namespace BackOffice.Workflows.Core.Tests.Coverage;

/// <summary>Says which row of the coverage table in docs/engine.md a test proves. A row exists because a test does.</summary>
/// <param name="element">The element, as the table names it.</param>
/// <param name="what">What of it the test shows.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class CoversAttribute(string element, string what) : Attribute
{
    public string Element { get; } = element;

    public string What { get; } = what;
}
