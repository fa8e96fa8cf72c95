using BackOffice.Workflows.Host.Storage;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>How a proof of the notices runs.</summary>
/// <param name="Database">Where; empty.</param>
/// <param name="Customers">How many customers an outage is announced to: three in four by SMS, the others by mail.</param>
/// <param name="Kills">How often the sender is killed on the way: at first while it plans, then while it sends.</param>
/// <param name="SenderCommand">The program and arguments that run <see cref="ProofSender"/>; its own arguments follow.</param>
public sealed record NoticeProofSettings(DatabaseSettings Database, int Customers, int Kills, IReadOnlyList<string> SenderCommand);
