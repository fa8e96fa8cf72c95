namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>What was swept.</summary>
/// <param name="Expired">Messages whose time was over.</param>
/// <param name="Dead">Of these, those that nobody had wanted: they are dead letters now.</param>
/// <param name="Forgotten">Dead letters that stood long enough.</param>
/// <param name="Locks">Locks that nobody needs.</param>
public sealed record SweepReport(int Expired, int Dead, int Forgotten, int Locks);
