using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices;

/// <summary>One recipient on one channel. A missing or impossible address is planned all the same, fails at once and becomes a task for a person.</summary>
/// <param name="Name">Whom people see.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
/// <param name="Channel">The way.</param>
/// <param name="Address">Telephone number, mail address, robot's name or <c>role:KEY</c>; empty where none is known.</param>
/// <param name="CustomerNumber">Which customer this is; null for staff and strangers.</param>
public sealed record NoticeRecipient(string Name, string Language, NoticeChannel Channel, string Address, string? CustomerNumber)
{
    /// <summary>Values for this recipient alone, over the order's.</summary>
    public FeelContext Variables { get; init; } = FeelContext.Empty;
}
