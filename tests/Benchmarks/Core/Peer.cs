using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace BackOffice.Benchmarks.Core;

/// <summary>Measures the npm package bpmn-engine on the same process. It is installed into artifacts on the first run.</summary>
internal static class Peer
{
    private const int Instances = 300;

    /// <summary>Instances a second; null when Node or the registry is not there.</summary>
    public static double? Measure(string process, TextWriter output)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Core", "peer");
        var target = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "peer-installed")).FullName;
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        // The peer has conditions in its own language.
        File.WriteAllText(Path.Combine(target, "process.bpmn"), File.ReadAllText(process).Replace("=urgent", "${environment.variables.urgent}", StringComparison.Ordinal));
        if (!Directory.Exists(Path.Combine(target, "node_modules")) && Start("npm", "ci --ignore-scripts --no-audit --no-fund", target, output) is null)
        {
            return null;
        }

        // Young objects get more room than by default; without it the peer spends most of its time collecting garbage.
        if (Start("node", string.Create(CultureInfo.InvariantCulture, $"--max-semi-space-size=64 run.js process.bpmn {Instances}"), target, output) is not { } text)
        {
            return null;
        }

        var result = JsonDocument.Parse(text).RootElement;
        return result.GetProperty("instances").GetDouble() / result.GetProperty("seconds").GetDouble();
    }

    private static string? Start(string program, string arguments, string directory, TextWriter output)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, UseShellExecute = false })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return text;
            }

            output.WriteLine($"Expected that '{program} {arguments}' succeeds, but it ended with {process.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            output.WriteLine($"Expected the program '{program}', but it cannot be started: {missing.Message}");
        }

        return null;
    }
}
