using System.Data.Common;
using BackOffice.Workflows.Host.Storage.Rows;

namespace BackOffice.Workflows.Host.Runtime.Messages;

/// <summary>A subscription that a message may go to.</summary>
internal sealed record MessageCandidate(
    long SubscriptionKey, SubscriptionKind Kind, long InstanceKey, long ElementKey, long DefinitionKey, string ProcessId, string ElementId)
{
    public const string Columns = "subscription_key, kind, instance_key, element_key, definition_key, process_id, element_id";

    public static MessageCandidate Read(DbDataReader row) => new(
        row.GetInt64(0), (SubscriptionKind)row.GetInt32(1), row.GetInt64(2), row.GetInt64(3), row.GetInt64(4), row.GetString(5), row.GetString(6));
}
