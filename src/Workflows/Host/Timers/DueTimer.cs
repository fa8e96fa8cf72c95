using System.Data.Common;

namespace BackOffice.Workflows.Host.Timers;

/// <summary>A timer row whose time has come.</summary>
internal sealed record DueTimer(long TimerKey, long InstanceKey, long DefinitionKey, long ElementKey, string ElementId, long DueAt, int Repetitions)
{
    public const string Columns = "timer_key, instance_key, definition_key, element_key, element_id, due_at, repetitions";

    /// <summary>Whether it starts a new case.</summary>
    public bool Starts => InstanceKey == 0;

    public static DueTimer Read(DbDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3), row.GetString(4), row.GetInt64(5), row.GetInt32(6));
}
