namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Who asks.</summary>
/// <param name="Id">The person's login; null for the program itself.</param>
/// <param name="Groups">The groups (roles) the person belongs to.</param>
/// <param name="MayAdminister">Whether the person may act on tasks that are neither theirs nor offered to them, and change what runs.</param>
public sealed record Actor(string? Id, IReadOnlyCollection<string> Groups, bool MayAdminister = false)
{
    /// <summary>How the journal names the program itself.</summary>
    public const string SystemName = "system";

    /// <summary>The program itself: timers, jobs, mail between cases.</summary>
    public static Actor System { get; } = new(null, []);

    /// <summary>What the journal writes down.</summary>
    public string Name => Id ?? SystemName;
}
