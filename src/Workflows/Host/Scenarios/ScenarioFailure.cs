namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>A step of a scenario does not hold; ends that scenario and nothing else.</summary>
internal sealed class ScenarioFailure(int line, string message) : Exception(message)
{
    public int Line { get; } = line;
}
