using System.Collections.Immutable;

namespace BackOffice.Workflows.Core.State;

/// <summary>The bytes of what an element instance waits for.</summary>
internal static class CatchFormat
{
    private const int Timer = 1;
    private const int Message = 2;
    private const int Signal = 3;
    private const int Condition = 4;

    public static void Write(StateWriter to, ImmutableArray<CatchState> catches)
    {
        to.Number(catches.Length);
        foreach (var waiting in catches)
        {
            Write(to, waiting);
        }
    }

    public static ImmutableArray<CatchState> Read(ref StateReader from)
    {
        var catches = ImmutableArray.CreateBuilder<CatchState>();
        for (var count = from.Int(); count > 0; count--)
        {
            catches.Add(ReadOne(ref from));
        }

        return catches.DrainToImmutable();
    }

    private static void Write(StateWriter to, CatchState waiting)
    {
        to.Number(waiting switch { TimerWait => Timer, MessageWait => Message, SignalWait => Signal, _ => Condition });
        to.Number(waiting.Key);
        to.Text(waiting.TargetId);
        switch (waiting)
        {
            case TimerWait timer:
                to.Number(timer.Due.Microseconds);
                to.Number(timer.Repetitions);
                to.Number(timer.Paused?.Ticks ?? -1);
                break;
            case MessageWait message:
                to.Text(message.Name);
                to.Text(message.CorrelationKey);
                break;
            case SignalWait signal:
                to.Text(signal.Name);
                break;
            case ConditionWait condition:
                to.Number(condition.Holds ? 1 : 0);
                break;
            default:
                throw new InvalidOperationException($"Expected something to wait for, but found {waiting.GetType().Name}.");
        }
    }

    private static CatchState ReadOne(ref StateReader from)
    {
        var kind = from.Int();
        var key = from.Number();
        var target = from.Text();
        return kind switch
        {
            Timer => new TimerWait(key, target, new Instant(from.Number()), from.Int(), Span(from.Number())),
            Message => new MessageWait(key, target, from.Text(), from.Text()),
            Signal => new SignalWait(key, target, from.Text()),
            Condition => new ConditionWait(key, target, from.Int() != 0),
            _ => throw new FormatException($"Expected something to wait for, but found kind {kind}."),
        };
    }

    private static TimeSpan? Span(long ticks) => ticks < 0 ? null : new TimeSpan(ticks);
}
