using BackOffice.Workflows.Host.Proof.RandomProcesses;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

namespace BackOffice.Workflows.Host.Tests.Proof;

/// <summary>The random processes are shown to bite: each bug is found by the oracle that is there for it.</summary>
public sealed class PlantedBugTests
{
    private const int MostProcesses = 400;

    // Processes that were made for what the bug is about come first, so that it is found soon.
    private static readonly Dictionary<string, Func<Focus, bool>> s_about = new(StringComparer.Ordinal)
    {
        ["a multi-instance activity ends a round early"] = focus => focus.Kind.Name.StartsWith("multi-instance", StringComparison.Ordinal),
        ["reading a task takes it from its assignee"] = focus => focus.Verb == Verbs.Read,
        ["a delegated task does not come back"] = focus => focus.Verb == Verbs.Answered,
        ["a task's listeners are not asked"] = focus => focus.Kind.Name == "user task with listeners",
        ["a denied change happens all the same"] = focus => focus.Verb == Verbs.ListenerDenied,
        ["a migrated case does not wait for what the version adds"] = focus => focus.Verb == Verbs.Added && focus.Kind.Name.StartsWith("boundary", StringComparison.Ordinal),
        ["a parallel join fires early"] = focus => focus.Kind.Name == "parallel join",
        ["an inclusive join waits for every flow"] = focus => focus.Kind.Name == "inclusive join",
        ["a signal is received twice"] = focus => focus.Verb == Verbs.SignalCame,
        ["an exclusive gateway takes every flow that holds"] = focus => focus.Kind.Name == "exclusive gateway",
        ["compensation undoes nothing"] = focus => focus.Kind.Name == "throw: compensation",
    };

    public static TheoryData<string> Bugs => [.. PlantedBugs.All.Keys];

    [Theory]
    [MemberData(nameof(Bugs))]
    public void A_planted_bug_is_found(string bug)
    {
        var (engine, found) = PlantedBugs.All[bug];

        var failures = Seeds(s_about.GetValueOrDefault(bug, _ => true)).Select(seed => Trial.Run(seed, engine(), new Coverage()).Failure).OfType<string>();

        Assert.Contains(failures, failure => found.Any(words => failure.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_failure_is_told_by_the_smallest_process_that_fails_alike()
    {
        var engine = PlantedBugs.All["an inclusive join waits for every flow"].Engine();
        var failed = Seeds(focus => focus.Kind.Name == "inclusive join").Select(seed => Trial.Run(seed, engine, new Coverage())).First(trial => trial.Failure?.Contains("The inclusive join", StringComparison.Ordinal) == true);

        var smallest = Shrinking.Shrink(failed, engine);

        Assert.Equal(failed.FailureKind, smallest.FailureKind);
        Assert.True(smallest.Xml.Length <= failed.Xml.Length && smallest.Story.Count <= failed.Story.Count, "The smallest is larger than what it was made of.");
        Assert.Contains("inclusiveGateway", smallest.Xml, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Seeds(Func<Focus, bool> about) => Enumerable.Range(1, 100_000).Select(number => number * 37).Where(seed => about(Focus.Of(seed))).Take(MostProcesses);
}
