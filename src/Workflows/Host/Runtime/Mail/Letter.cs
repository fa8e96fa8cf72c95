using BackOffice.Workflows.Core.Commands;

namespace BackOffice.Workflows.Host.Runtime.Mail;

/// <summary>One row of the mailbox.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Target">Who it is for.</param>
/// <param name="Command">What it says.</param>
/// <param name="ActorName">Who caused it.</param>
internal sealed record Letter(long Key, long Target, Command Command, string ActorName);
