namespace BackOffice.Workflows.Host.Forms;

/// <summary>Why a schema is refused.</summary>
/// <param name="ComponentId">The component, empty where the whole file is meant.</param>
/// <param name="Message">What was expected, what was found, and what would work.</param>
public sealed record FormProblem(string ComponentId, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => ComponentId.Length == 0 ? Message : $"{ComponentId}: {Message}";
}
