using BackOffice.Workflows.Core;

namespace BackOffice.Workflows.Host.Scenarios;

/// <summary>What each word of a scenario does: the table of contents of the step words.</summary>
internal static class ScenarioSteps
{
    private static readonly TimeSpan MessageWaits = TimeSpan.FromHours(1);

    public static void Run(ScenarioStep step, ScenarioWorld world)
    {
        switch (step)
        {
            case ExpectTask expected: Expectations.Task(expected, world); break;
            case ExpectNoTask expected: Expectations.NoTask(expected, world); break;
            case ExpectNotice expected: Expectations.Notice(expected, world); break;
            case ExpectTimer expected: Expectations.Timer(expected, world); break;
            case ExpectIncident expected: Expectations.Incident(expected, world); break;
            case ExpectVariable expected: ValueExpectations.Variable(expected, world); break;
            case ExpectDecision expected: ValueExpectations.Decision(expected, world); break;
            case ExpectEnded expected: Expectations.Ended(expected, world); break;
            case CompleteTaskStep complete: world.Complete(complete); break;
            case WaitStep wait: world.Engine.AdvanceTo(world.Engine.Now.Plus(wait.Duration)); break;
            case UntilStep until: world.Engine.AdvanceTo(Instant.From(until.Instant)); break;
            case MessageStep message: world.Engine.Publish(message.Name, message.Key, message.With, MessageWaits); break;
            case SignalStep signal: world.Engine.Broadcast(signal.Name, signal.With); break;
            case FailStep fail: world.Jobs.FailNext(fail.Job, fail.Times, fail.Error); break;
            case AnswerStep answer: world.Jobs.AnswerNext(answer.Job, answer.Times, answer.With); break;
            case SetStep set: world.Set(set); break;
            case DecideStep decide: world.Decisions.Ask(decide, world.Engine.Now); break;
            default: throw new InvalidOperationException($"Expected a step word, but found {step.GetType().Name}.");
        }
    }
}
