namespace BackOffice.Workflows.Core.State;

/// <summary>How an instance stands.</summary>
public enum InstanceStatus
{
    /// <summary>It runs.</summary>
    Active,

    /// <summary>It stands still until it is resumed.</summary>
    Suspended,

    /// <summary>It is being cancelled; its elements are ending.</summary>
    Cancelling,

    /// <summary>Every path ended.</summary>
    Completed,

    /// <summary>It was ended before its end.</summary>
    Cancelled,
}
