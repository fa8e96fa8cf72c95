using BackOffice.Workflows.Core.Tests.Driving;
using Xunit.Abstractions;

namespace BackOffice.Workflows.Core.Tests.Randomized;

/// <summary>Random processes on random paths. After every step the state equals its replay and its stored rows, and every token is counted (<see cref="Case"/>).</summary>
public sealed class RandomProcessTests(ITestOutputHelper output)
{
    private const int Processes = 400;

    [Fact]
    public void A_random_process_that_is_carried_on_comes_to_its_end()
    {
        for (var seed = 1; seed <= Processes; seed++)
        {
            var (started, walk) = Walk(seed, mayModify: false);

            walk.Finish();

            Assert.True(started.Completed, $"Seed {seed}: {started.Active}; {started.Incident?.Cause}");
        }
    }

    [Fact]
    public void A_random_process_that_is_changed_at_random_loses_no_token()
    {
        for (var seed = 10_001; seed <= 10_000 + Processes; seed++)
        {
            var (started, walk) = Walk(seed, mayModify: true);

            walk.Finish();

            Assert.True(started.State.HasEnded || walk.Modified, $"Seed {seed}: {started.Active}; {started.Incident?.Cause}");
        }
    }

    private (Case Started, RandomWalk Walk) Walk(int seed, bool mayModify)
    {
        var random = new Random(seed);
        try
        {
            var world = World.With(new RandomModel(random).Build(), ProcessBuilder.Process(RandomModel.Called).Start().UserTask("inside").End());
            world.Limits = StepLimits.Default with { EventsPerStep = random.Next(2) == 0 ? 1_000 : 12 };
            var walk = new RandomWalk(world, random);
            var started = world.Start("random", ("n", random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            walk.Go(random.Next(60), mayModify);
            return (started, walk);
        }
        catch
        {
            output.WriteLine($"seed {seed}");
            throw;
        }
    }
}
