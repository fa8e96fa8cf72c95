using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BackOffice.Workflows.Host.Proof;

/// <summary>The server as a process of its own, which can be killed at any moment.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly IReadOnlyList<string> _command;
    private Process? _process;

    public ServerProcess(IReadOnlyList<string> command)
    {
        _command = command;
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public int Port { get; }

    public void Start()
    {
        var start = new ProcessStartInfo(_command[0]) { UseShellExecute = false };
        foreach (var argument in _command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        start.ArgumentList.Add(Port.ToString(CultureInfo.InvariantCulture));
        _process = Process.Start(start) ?? throw new InvalidOperationException($"'{string.Join(' ', _command)}' did not start.");
    }

    /// <summary>As <c>kill -9</c> does: no finally, no flush, no goodbye.</summary>
    public void Kill()
    {
        _process?.Kill();
        _process?.WaitForExit();
        _process?.Dispose();
        _process = null;
    }

    public void Dispose() => Kill();
}
