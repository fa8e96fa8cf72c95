namespace BackOffice.Workflows.Host.Storage.Rows;

/// <summary>What a subscription waits for.</summary>
internal enum SubscriptionKind
{
    Message = 0,
    Signal = 1,
    MessageStart = 2,
    SignalStart = 3,
    ConditionStart = 4,
}
