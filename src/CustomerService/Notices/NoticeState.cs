namespace BackOffice.CustomerService.Notices;

/// <summary>How far a notice to one recipient has come.</summary>
public enum NoticeState
{
    /// <summary>Written down and held until its order is released.</summary>
    Planned,

    /// <summary>To be sent, or a task for a person (telephone, door).</summary>
    Queued,

    /// <summary>On its way to the provider.</summary>
    Sending,

    /// <summary>The provider took it.</summary>
    Sent,

    /// <summary>It arrived, the provider says, or a person handed it over.</summary>
    Delivered,

    /// <summary>It will not arrive.</summary>
    Failed,

    /// <summary>The recipient answered.</summary>
    Answered,

    /// <summary>It may have reached the provider: the sender died, or no answer came. It is tried again with the same key.</summary>
    Uncertain,

    /// <summary>Not sent: its cause fell away, or the recipient does not want such notices.</summary>
    Cancelled,
}
