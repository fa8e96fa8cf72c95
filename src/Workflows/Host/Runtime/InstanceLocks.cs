namespace BackOffice.Workflows.Host.Runtime;

/// <summary>Lets commands to one instance through one after the other, and commands to different instances side by side.</summary>
internal sealed class InstanceLocks
{
    private readonly Dictionary<long, Gate> _gates = [];

    /// <summary>Waits for the instance's turn; disposing gives the turn away.</summary>
    public async ValueTask<IDisposable> EnterAsync(long instanceKey, CancellationToken cancellation)
    {
        Gate gate;
        lock (_gates)
        {
            if (!_gates.TryGetValue(instanceKey, out gate!))
            {
                gate = new Gate();
                _gates.Add(instanceKey, gate);
            }

            gate.Users++;
        }

        var turn = new Turn(this, instanceKey, gate);
        try
        {
            await gate.Turn.WaitAsync(cancellation);
            return turn;
        }
        catch (OperationCanceledException)
        {
            turn.Leave(entered: false);
            throw;
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public int Users { get; set; }
    }

    private sealed class Turn(InstanceLocks locks, long instanceKey, Gate gate) : IDisposable
    {
        public void Dispose() => Leave(entered: true);

        public void Leave(bool entered)
        {
            if (entered)
            {
                gate.Turn.Release();
            }

            lock (locks._gates)
            {
                if (--gate.Users == 0)
                {
                    locks._gates.Remove(instanceKey);
                    gate.Turn.Dispose();
                }
            }
        }
    }
}
