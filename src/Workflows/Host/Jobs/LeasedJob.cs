using System.Data.Common;

namespace BackOffice.Workflows.Host.Jobs;

/// <summary>A job row that this worker holds.</summary>
internal sealed record LeasedJob(long JobKey, long InstanceKey, long ElementKey, string ElementId, string Type, long AvailableAt, byte[] Headers)
{
    public const string Columns = "job_key, instance_key, element_key, element_id, job_type, available_at, headers";

    public static LeasedJob Read(DbDataReader row) =>
        new(row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetInt64(5), row.GetFieldValue<byte[]>(6));
}
