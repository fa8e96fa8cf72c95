using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BackOffice.CustomerService.Notices.Proof;

/// <summary>The sender as a process of its own, which can be killed at any moment.</summary>
internal sealed class SenderProcess(IReadOnlyList<string> command) : IDisposable
{
    private Process? _process;

    /// <summary>The most memory that any of them held.</summary>
    public long PeakBytes { get; private set; }

    public void Start()
    {
        var start = new ProcessStartInfo(command[0]) { UseShellExecute = false };
        foreach (var argument in command.Skip(1))
        {
            start.ArgumentList.Add(argument);
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException($"'{string.Join(' ', command)}' did not start.");
    }

    /// <summary>Looks how much memory it holds; false where it ended by itself.</summary>
    public bool Look()
    {
        if (_process is null || _process.HasExited)
        {
            return false;
        }

        _process.Refresh();
        PeakBytes = Math.Max(PeakBytes, _process.WorkingSet64);
        return true;
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

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static string Argument(int value) => value.ToString(CultureInfo.InvariantCulture);
}
