using System.Data.Common;
using BackOffice.Workflows.Host.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BackOffice.Workflows.Host.Tests.Storage;

/// <summary>A flush that waits until the test lets it go, or fails when told to.</summary>
internal sealed class HeldFlush : IGroupFlush, IDisposable
{
    private readonly ManualResetEventSlim _open = new(initialState: true);
    private readonly ManualResetEventSlim _asked = new(initialState: false);
    private bool _fails;

    public List<int> Groups { get; } = [];

    public void Hold()
    {
        _open.Reset();
        _asked.Reset();
    }

    public void Release() => _open.Set();

    public void WaitUntilAsked() => Assert.True(_asked.Wait(TimeSpan.FromSeconds(10)));

    public void Dispose()
    {
        _open.Dispose();
        _asked.Dispose();
    }

    public void FailNext() => _fails = true;

    public void Flush(DbTransaction group, int writes)
    {
        _asked.Set();
        Assert.True(_open.Wait(TimeSpan.FromSeconds(10)));
        if (_fails)
        {
            _fails = false;
            throw new SqliteException("database or disk is full", 13);
        }

        group.Commit();
        Groups.Add(writes);
    }
}
