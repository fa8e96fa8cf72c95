using System.Collections.Immutable;
using BackOffice.Workflows.Host.Runtime.Messages;
using BackOffice.Workflows.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Workflows.Host.Queries;

/// <summary>Lists messages that never matched.</summary>
public sealed class DeadLetters
{
    private const int MostRows = 200;

    private readonly WorkflowsDbFactory _databases;

    internal DeadLetters(WorkflowsDbFactory databases) => _databases = databases;

    /// <summary>The names of which there are some.</summary>
    public async Task<ImmutableArray<string>> NamesAsync(CancellationToken cancellation = default)
    {
        await using var db = _databases.Reader();
        return [.. await db.DeadLetters.Select(row => row.Name).Distinct().OrderBy(name => name).Take(MostRows).ToListAsync(cancellation)];
    }

    /// <summary>One page.</summary>
    /// <param name="name">Only messages of this name; null for all.</param>
    /// <param name="before">Only messages older than this key; null for the first page.</param>
    /// <param name="pageSize">How many, 200 at most.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<DeadLetterPage> ListAsync(string? name = null, long? before = null, int pageSize = 50, CancellationToken cancellation = default)
    {
        var size = Math.Clamp(pageSize, 1, MostRows);
        await using var db = _databases.Reader();
        var rows = db.DeadLetters.AsQueryable();
        if (name is { Length: > 0 })
        {
            rows = rows.Where(row => row.Name == name);
        }

        if (before is { } key)
        {
            rows = rows.Where(row => row.MessageKey < key);
        }

        var page = await rows.OrderByDescending(row => row.MessageKey).Take(size + 1).ToListAsync(cancellation);
        return new DeadLetterPage(
            [.. page.Take(size).Select(row => new DeadLetter(
                row.MessageKey, row.Name, row.CorrelationKey, row.MessageId, VariablesFormat.Read(row.Variables), row.Publisher,
                Instants.FromMicroseconds(row.PublishedAt), Instants.FromMicroseconds(row.ExpiredAt)))],
            page.Count > size ? page[size - 1].MessageKey : null);
    }
}
