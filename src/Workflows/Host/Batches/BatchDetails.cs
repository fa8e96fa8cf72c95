using System.Text.Json;

namespace BackOffice.Workflows.Host.Batches;

/// <summary>What a batch does and over which cases, as its row keeps it.</summary>
internal sealed record BatchDetails(BatchWork Work, BatchQuery Query)
{
    // The cases themselves are the batch's items: that they were chosen one by one is all that the row says of them.
    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(Query.Instances is null ? this : this with { Query = Query with { Instances = [] } });

    public static BatchDetails Read(byte[] details)
    {
        using var json = JsonDocument.Parse(details);

        // Rows from before the query was kept hold the work alone.
        return json.RootElement.TryGetProperty(nameof(Query), out _)
            ? json.RootElement.Deserialize<BatchDetails>()!
            : new BatchDetails(json.RootElement.Deserialize<BatchWork>()!, new BatchQuery());
    }
}
