using BackOffice.Decisions.Values;

namespace BackOffice.CustomerService.Notices;

/// <summary>What is to be told, and why. Cause, template and occasion together are one order, however often it is planned.</summary>
/// <param name="Template">The key of the <c>.notice.yaml</c>.</param>
/// <param name="Cause">What brought it about, such as <c>outage:T-2026-001</c> or <c>case:17</c>.</param>
/// <param name="DeploymentKey">The deployment whose template is used; null takes the newest of <see cref="Folder"/>.</param>
/// <param name="Variables">What the template's placeholders read.</param>
public sealed record NoticeOrder(string Template, string Cause, long? DeploymentKey, FeelContext Variables)
{
    /// <summary>The folder of the template where no deployment is given; null looks among the shared ones.</summary>
    public string? Folder { get; init; }

    /// <summary>Tells two sendings of one template for one cause apart, such as a second delay; 40 characters at most.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>The case.</summary>
    public long? InstanceKey { get; init; }

    /// <summary>The element that sends it.</summary>
    public string? ElementId { get; init; }

    /// <summary>The clauses that it carries out, with commas; null takes the template's.</summary>
    public string? Clauses { get; init; }

    /// <summary>What goes first; null takes the template's.</summary>
    public NoticePriority? Priority { get; init; }

    /// <summary>Sent even to who declined notices, and followed up by a person where it fails; null takes the template's.</summary>
    public bool? IsMandatory { get; init; }

    /// <summary>A second way beside another order's: it may be declined, is not followed up, and does not count as told.</summary>
    public bool IsCopy { get; init; }

    /// <summary>By when everybody has to be told.</summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>From when on a person takes over whom no channel has reached; null takes two hours before the deadline.</summary>
    public DateTimeOffset? FollowUpAt { get; init; }

    /// <summary>Rows stay planned until the ledger releases them: somebody looks at the list first.</summary>
    public bool IsHeld { get; init; }
}
