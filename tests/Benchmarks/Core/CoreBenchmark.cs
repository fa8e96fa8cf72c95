using System.Diagnostics;
using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Commands;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.State;

namespace BackOffice.Benchmarks.Core;

/// <summary>
/// The engine in memory, on one core: start → service → exclusive gateway → user task → fork → two services → join → end.
/// A step is one call of <see cref="ProcessEngine.Step"/>; an instance takes five.
/// </summary>
internal sealed class CoreBenchmark : IBenchmark
{
    private const double WantedRatio = 200;
    private const double MostBytesWaiting = 10 * 1024;
    private const int WaitingInstances = 20_000;

    // Larger keys and counters take a few bytes more; what grew with the rounds would take thousands.
    private const int Slack = 32;
    private const double MostGrowth = 1.1;

    private static readonly int[] LoopRounds = [10_000, 100_000];
    private static readonly int[] ParallelRounds = [1_000, 10_000];
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(5);
    private static readonly Variables Started = Variables.Of(("urgent", "true"));

    private readonly StepContext _context = new() { Now = new Instant(1_795_000_000_000_000), Keys = new KeyBlock(1, long.MaxValue / 2) };

    public bool Run(TextWriter output)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Core", "process.bpmn");
        var definition = BpmnReader.Read(File.ReadAllBytes(file)).Processes.Single();
        Instances(definition, Warming);
        var (instances, steps, seconds) = Instances(definition, Measuring);
        var (events, state) = BytesOf(definition);
        var waiting = MemoryWaiting(definition);
        Print(output, $"steps a second            {steps / seconds,12:N0}");
        Print(output, $"instances a second        {instances / seconds,12:N0}");
        Print(output, $"bytes of events           {events,12:N0}   an instance");
        Print(output, $"bytes of state written    {state,12:N0}   an instance, in five steps");
        Print(output, $"memory of a waiting one   {waiting,12:N0}   bytes (at most {MostBytesWaiting:N0})");
        var grows = !Loop(output) | !Rounds(output);
        if (grows)
        {
            Print(output, $"what a step holds or writes grows with the rounds");
        }

        var peer = Peer.Measure(file, output);
        if (peer is null)
        {
            return false;
        }

        var ratio = instances / seconds / peer.Value;
        Print(output, $"bpmn-engine 25 instances  {peer.Value,12:N1}   a second, on one core in the same run");
        Print(output, $"ratio                     {ratio,12:N0}   (at least {WantedRatio:N0})");
        return ratio >= WantedRatio && waiting <= MostBytesWaiting && !grows;
    }

    private (long Instances, long Steps, double Seconds) Instances(ProcessDefinition definition, TimeSpan span)
    {
        long instances = 0, steps = 0;
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < span)
        {
            for (var i = 0; i < 100; i++)
            {
                steps += Carry(definition, null);
                instances++;
            }
        }

        return (instances, steps, watch.Elapsed.TotalSeconds);
    }

    private int Carry(ProcessDefinition definition, Action<StepResult.Accepted>? see)
    {
        var state = Step(definition, null, new StartInstance(_context.Keys.Next(), 1, 1, Started), see);
        var steps = 1;
        while (!state.HasEnded)
        {
            state = Step(definition, state, Next(state), see);
            steps++;
        }

        return steps;
    }

    private static Command Next(ProcessInstance state)
    {
        foreach (var element in state.Elements)
        {
            if (element.Job is { } job)
            {
                return new CompleteJob(element.Key, job.Key, Variables.Empty);
            }

            if (element.Task is not null)
            {
                return new CompleteTask(element.Key, Variables.Empty);
            }
        }

        throw new InvalidOperationException("Expected a job or a task, but the instance waits for neither.");
    }

    private ProcessInstance Step(ProcessDefinition definition, ProcessInstance? state, Command command, Action<StepResult.Accepted>? see)
    {
        var accepted = (StepResult.Accepted)ProcessEngine.Step(definition, state, command, _context);
        see?.Invoke(accepted);
        return accepted.State;
    }

    private (long Events, long State) BytesOf(ProcessDefinition definition)
    {
        long events = 0, state = 0;
        Carry(definition, accepted =>
        {
            events += EventFormat.Write(accepted.Events).Length;
            state += StateFormat.WriteHeader(accepted.State).Length + accepted.Changed.Sum(row => StateFormat.WriteElement(row).Length);
        });
        return (events, state);
    }

    private double MemoryWaiting(ProcessDefinition definition)
    {
        var waiting = new ProcessInstance[WaitingInstances];
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < waiting.Length; i++)
        {
            var state = Step(definition, null, new StartInstance(_context.Keys.Next(), 1, 1, Variables.Of(("urgent", "true"))), null);
            state = Step(definition, state, Next(state), null);
            // As a node has it that did not start it: read from its rows.
            waiting[i] = StateFormat.Read(StateFormat.WriteHeader(state), state.Elements.Select(StateFormat.WriteElement));
        }

        var used = (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / waiting.Length;
        GC.KeepAlive(waiting);
        return used;
    }

    // A loop costs linear time and constant state: ten times as many rounds, the same rows.
    private bool Loop(TextWriter output)
    {
        var definition = Inline("""
            <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="again"/><exclusiveGateway id="again"/><sequenceFlow id="b" sourceRef="again" targetRef="count"/>
            <scriptTask id="count"><extensionElements><z:script expression="=n + 1" resultVariable="n"/></extensionElements></scriptTask><sequenceFlow id="c" sourceRef="count" targetRef="enough"/>
            <exclusiveGateway id="enough" default="d"/><sequenceFlow id="d" sourceRef="enough" targetRef="again"/>
            <sequenceFlow id="e" sourceRef="enough" targetRef="end"><conditionExpression>=n &gt;= most</conditionExpression></sequenceFlow><endEvent id="end"/>
            """);
        var bytes = new List<long>();
        foreach (var rounds in LoopRounds)
        {
            var watch = Stopwatch.StartNew();
            var state = Step(definition, null, new StartInstance(_context.Keys.Next(), 1, 1, Variables.Of(("n", "0"), ("most", Text(rounds)))), null);
            var (rows, most) = (0, 0L);
            while (!state.HasEnded)
            {
                (rows, most) = (Math.Max(rows, state.Elements.Count), Math.Max(most, BytesOf(state)));
                state = Step(definition, state, new ContinueInstance(), null);
            }

            bytes.Add(most);
            Print(output, $"loop of {rounds,7:N0} rounds    {watch.Elapsed.TotalSeconds,12:N2}   s, {watch.Elapsed.TotalMicroseconds / rounds:N1} µs a round; at most {rows} rows of {most} bytes");
        }

        return bytes[1] <= bytes[0] + Slack;
    }

    // What is open costs its rows, and a step writes as much of ten thousand as of one thousand.
    private bool Rounds(TextWriter output)
    {
        var definition = Inline("""
            <startEvent id="s"/><sequenceFlow id="a" sourceRef="s" targetRef="each"/>
            <serviceTask id="each"><extensionElements><z:taskDefinition type="x"/></extensionElements>
              <multiInstanceLoopCharacteristics><extensionElements><z:loopCharacteristics inputCollection="=for i in 1..most return i" inputElement="i" outputCollection="all" outputElement="=i"/></extensionElements></multiInstanceLoopCharacteristics>
            </serviceTask><sequenceFlow id="b" sourceRef="each" targetRef="end"/><endEvent id="end"/>
            """);
        var (open, middle) = (new List<double>(), new List<int>());
        foreach (var rounds in ParallelRounds)
        {
            var watch = Stopwatch.StartNew();
            var state = Step(definition, null, new StartInstance(_context.Keys.Next(), 1, 1, Variables.Of(("most", Text(rounds)))), null);
            while (!state.Pending.IsEmpty)
            {
                state = Step(definition, state, new ContinueInstance(), null);
            }

            var (rows, bytes) = (state.Elements.Count, BytesOf(state));
            var written = new List<int>();
            foreach (var element in state.Elements.Where(element => element.Job is not null).ToList())
            {
                state = Step(definition, state, new CompleteJob(element.Key, element.Job!.Key, Variables.Empty), accepted =>
                    written.Add(EventFormat.Write(accepted.Events).Length + StateFormat.WriteHeader(accepted.State).Length + accepted.Changed.Sum(row => StateFormat.WriteElement(row).Length)));
            }

            open.Add((double)bytes / rounds);
            middle.Add(written[written.Count / 2]);
            Print(output, $"{rounds,6:N0} parallel rounds    {watch.Elapsed.TotalSeconds,12:N2}   s; all open: {rows:N0} rows of {bytes:N0} bytes, {open[^1]:N0} a round; bytes written by the first completion {written[0]}, by one in the middle {middle[^1]}");
        }

        return open[1] <= open[0] * MostGrowth && middle[1] <= middle[0] + Slack;
    }

    private static long BytesOf(ProcessInstance state) => StateFormat.WriteHeader(state).Length + state.Elements.Sum(row => (long)StateFormat.WriteElement(row).Length);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static ProcessDefinition Inline(string content) => BpmnReader.Read(System.Text.Encoding.UTF8.GetBytes(
        $"""<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:z="http://camunda.org/schema/zeebe/1.0" targetNamespace="x"><process id="p" isExecutable="true">{content}</process></definitions>""")).Processes.Single();

    private static void Print(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
