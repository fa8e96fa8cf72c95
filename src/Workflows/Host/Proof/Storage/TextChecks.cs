using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Host.Storage;
using BackOffice.Workflows.Host.WorkItems;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Workflows.Host.Proof.Storage;

internal static class TextChecks
{
    // Everything that a column type, a code page or a driver is known to change: Chinese, signs beyond the first plane, quotes,
    // backslashes, percent signs, a line end, spaces at both ends. 60,000 bytes, just under what a variable may be.
    private static readonly string Text = " 报修：燃气灶 🔥 'a' \"b\" \\ % _ [x] ̈e é\r\n" + new string('漏', 19_900) + " ";

    /// <summary>A task's variables pass through the state, the journal and the task's row.</summary>
    public static async Task<string?> TextsComeBackAsync(ProofBench bench, CancellationToken cancellation)
    {
        var written = Named("text", Text);
        var key = await ProofBench.StartAsync(bench.One, BenchProcesses.Fork, written, "房号 7");
        var task = (await bench.TasksAsync(key, cancellation))[0];
        var detail = await bench.Two.GetRequiredService<TaskDesk>().OpenAsync(task.Key, ProofBench.Boss, cancellation);
        if (detail is null || !detail.Variables.TryGet("text", out var read) || read is not FeelString { Text: var found })
        {
            return "Expected the second node to read the text, but it found none.";
        }

        if (found != Text)
        {
            return $"Expected the text of {Text.Length} characters as it was written, but found {found.Length} other ones.";
        }

        var entry = await bench.Journal.ReadAsync(key, cancellation: cancellation).FirstAsync(cancellation);
        var early = Math.Abs((Instants.FromMicroseconds(entry.Instant) - bench.Clock.GetUtcNow()).TotalMinutes) > 5;
        return early ? $"Expected an instant of now in the journal, but found {Instants.FromMicroseconds(entry.Instant):O}." : null;
    }

    /// <summary>Message keys, business keys and ids are ordinal texts: a server's collation must not fold them.</summary>
    public static async Task<string?> KeysAreToldApartAsync(ProofBench bench, CancellationToken cancellation)
    {
        string[] keys = ["GD-1", "gd-1", "ＧＤ-1", "gd-1é", "gd-1e"];
        var cases = new List<long>();
        foreach (var key in keys)
        {
            cases.Add(await ProofBench.StartAsync(bench.One, BenchProcesses.Waiter, Order(key), key));
        }

        for (var i = 0; i < keys.Length; i++)
        {
            var met = await MessageChecks.PublishAsync(bench.Two, keys[i], null, cancellation);
            if (!met.SequenceEqual([cases[i]]))
            {
                return $"Expected the message with the key '{keys[i]}' to meet its case alone, but it met {met.Length} cases.";
            }
        }

        return null;
    }

    internal static Variables Order(string key) => Named("order", key);

    private static Variables Named(string name, string text) => Variables.Of(name, Payload.FromTrusted(FeelJson.ToBytes(FeelString.Of(text))));
}
