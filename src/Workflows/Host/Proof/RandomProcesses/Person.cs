namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>Who gives a command.</summary>
/// <param name="Id">The person; null is the program itself.</param>
/// <param name="Groups">The groups of the person.</param>
internal sealed record Person(string? Id, params string[] Groups)
{
    public static Person System { get; } = new((string?)null);
}
