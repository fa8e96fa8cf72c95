using System.Globalization;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Models;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Walking;

namespace BackOffice.Workflows.Host.Proof.RandomProcesses;

/// <summary>One random process on one random way. The same choices give the same trial.</summary>
internal sealed class Trial
{
    private const int FewestSteps = 8;

    private static readonly string Called = ModelMaker.MakeCalled();

    private Trial(int seed, Choices model, Choices way) => (Seed, Model, Way) = (seed, model, way);

    public int Seed { get; }

    public Choices Model { get; }

    public Choices Way { get; }

    /// <summary>The model that was made.</summary>
    public string Xml { get; private set; } = "";

    /// <summary>Every command that was accepted.</summary>
    public IReadOnlyList<StoryLine> Story { get; private set; } = [];

    /// <summary>What does not hold; null where everything does.</summary>
    public string? Failure { get; private set; }

    /// <summary>Which oracle or exception said so: a smaller trial counts only if it fails alike.</summary>
    public string FailureKind => Failure is null ? "" : string.Concat(Failure.Where(letter => !char.IsAsciiDigit(letter)).Take(25));

    public static Trial Run(int seed, IEngineUnderProof engine, Coverage coverage)
    {
        // Two streams of chance, so that a smaller model keeps its way.
        var trial = new Trial(seed, Choices.Seeded(seed), Choices.Seeded(seed ^ 0x5EED5EED));
        trial.Go(engine, coverage);
        return trial;
    }

    public static Trial Repeat(int seed, IReadOnlyList<int> model, IReadOnlyList<int> way, IEngineUnderProof engine)
    {
        var trial = new Trial(seed, Choices.Repeating(model), Choices.Repeating(way));
        trial.Go(engine, new Coverage());
        return trial;
    }

    private void Go(IEngineUnderProof engine, Coverage coverage)
    {
        var world = new ProofWorld(engine, coverage, StepLimits.Default with { EventsPerStep = Way.Once(2) ? 12 : 1_000 });
        try
        {
            Play(world, engine);
        }
#pragma warning disable CA1031 // The edge of the proof: whatever the engine throws is a finding, and is told with its seed.
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            Failure = problem is ProofFailedException ? problem.Message : $"{problem.GetType().Name}: {problem.Message} {FirstLine(problem)}";
        }
#pragma warning restore CA1031

        Story = world.Story;
    }

    private void Play(ProofWorld world, IEngineUnderProof engine)
    {
        var focus = Focus.Of(Seed);
        Xml = Write(focus);
        var process = ProvenProcesses.Of(Xml, engine);
        world.Deploy(process);
        world.Deploy(ProvenProcesses.Of(Called, engine));
        var starter = Way.Once(2) ? new Person("s") : Person.System;
        starter = focus.Verb == Verbs.CaseWithdrawn ? new Person("s") : starter;
        var variables = Variables.Of(
            ("n", Way.Next(4).ToString(CultureInfo.InvariantCulture)),
            ("broken", Way.Once(8) ? "true" : "false"),
            ("frail", ActRegistry.IsNotAsked(focus.Verb) ? "false" : "true"),
            ("fails", Way.Once(4) ? "true" : "false"));
        world.Start("random", StartOf(process.Drawing), variables, starter);
        world.JudgeFamilies();
        var walk = new Walk(world, Way, focus);
        walk.Go(FewestSteps + Way.Next(32));
        walk.Finish();
    }

    private string Write(Focus focus)
    {
        var maker = new ModelMaker(Model);
        string xml;
        if (focus.Places.Count == 0)
        {
            xml = maker.Make(null, 0);
        }
        else
        {
            var (block, variant) = Model.One(focus.Places);
            var hangs = focus.Kind.Name.StartsWith("boundary", StringComparison.Ordinal) || focus.Kind.Name.StartsWith("event subprocess", StringComparison.Ordinal);
            var addition = focus.Verb != Verbs.Added ? Addition.None : hangs && Model.Once(2) ? Addition.Hanging : Addition.Block;
            xml = block is null && focus.Kind.Name.StartsWith("start: ", StringComparison.Ordinal) && focus.Kind.Name != "start: none" ? maker.MakeStart(variant) : maker.Make(block, variant, addition);
        }

        return focus.Verb == Verbs.Entered || focus.Verb == Verbs.Left || focus.Verb == Verbs.Done ? xml : Fragile.Make(xml, focus.Kind);
    }

    private static string? StartOf(ProcessDefinition process) =>
        process.Process.StartEvents.Any(start => start.Definitions.IsEmpty)
            ? null
            : process.FindNode("start")?.Id;

    private static string FirstLine(Exception problem) => problem.StackTrace?.ReplaceLineEndings("\n").Split('\n')[0].Trim() ?? "";
}
