using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>How a crash proof runs.</summary>
/// <param name="Database">Where; empty or with cases of earlier proofs.</param>
/// <param name="Kills">How often the server is killed.</param>
/// <param name="Cases">How many cases are driven.</param>
/// <param name="Clients">By how many clients at once.</param>
/// <param name="Seed">Chooses the moments.</param>
/// <param name="ServerCommand">The program and arguments that run <see cref="ProofServer"/>; the port follows as the last argument.</param>
public sealed record CrashSettings(DatabaseSettings Database, int Kills, int Cases, int Clients, int Seed, IReadOnlyList<string> ServerCommand);
