using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace BackOffice.Benchmarks.Feel;

/// <summary>The npm package feelin on the same expressions, installed beside the benchmark on the first run.</summary>
internal static class FeelPeer
{
    internal sealed record Figures(double Evaluations, double ParseMicroseconds);

    /// <summary>Null, with the reason told, where Node or the package is not to be had.</summary>
    internal static Figures? Measure(string folder, TimeSpan budget, TextWriter output)
    {
        var target = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "feel-peer")).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(folder, "peer")).Concat(Directory.GetFiles(folder)))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        }

        if (!Directory.Exists(Path.Combine(target, "node_modules")) && Start("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], target, output) is null)
        {
            return null;
        }

        string[] arguments = ["run.js", "expressions.txt", "variables.json", budget.TotalSeconds.ToString(CultureInfo.InvariantCulture)];
        if (Start("node", arguments, target, output) is not { } text)
        {
            return null;
        }

        using var document = JsonDocument.Parse(text);
        var nulls = document.RootElement.GetProperty("nulls").EnumerateArray().Select(static e => e.GetString()).ToList();
        if (nulls.Count > 0)
        {
            output.WriteLine($"Expected that feelin gives every expression a value; without one: {string.Join(" | ", nulls)}");
            return null;
        }

        return new Figures(document.RootElement.GetProperty("evaluations").GetDouble(), document.RootElement.GetProperty("parseMicroseconds").GetDouble());
    }

    private static string? Start(string program, string[] arguments, string directory, TextWriter output)
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

            output.WriteLine($"Expected that '{program} {string.Join(' ', arguments)}' succeeds; it ended with {process.ExitCode}.");
        }
        catch (Win32Exception missing)
        {
            output.WriteLine($"Expected the program '{program}'; it cannot be started: {missing.Message}");
        }

        return null;
    }
}
