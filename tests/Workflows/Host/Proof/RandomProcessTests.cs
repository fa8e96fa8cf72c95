using BackOffice.Workflows.Host.Proof.RandomProcesses;
using BackOffice.Workflows.Host.Proof.RandomProcesses.Covering;
using Xunit.Abstractions;

namespace BackOffice.Workflows.Host.Tests.Proof;

/// <summary>The short form of <c>prove random</c>; a failure prints its seed and the smallest process that fails alike.</summary>
public sealed class RandomProcessTests(ITestOutputHelper output)
{
    [Fact]
    public void A_thousand_random_processes_keep_every_promise_and_meet_every_element_and_verb()
    {
        var proof = new RandomProof(new RandomSettings(1_000, Seed: 1_054), output.WriteLine);

        var (passed, failed, _) = proof.Run();

        Assert.Equal((1_000, 0), (passed, failed));
        Assert.Empty(proof.Covered.Contradicted);
        Assert.Empty(ElementKinds.All.Where(kind => Coverage.Reason(kind, Verbs.Entered) is null && proof.Covered[kind, Verbs.Entered] == 0).Select(kind => kind.Name));
        Assert.Empty(Verbs.All.Where(verb => ElementKinds.All.All(kind => proof.Covered[kind, verb] == 0)).Select(verb => verb.Name));
    }

    [Fact]
    public void A_trial_is_the_same_for_the_same_seed()
    {
        var (one, other) = (Trial.Run(77, new CoreEngine(), new Coverage()), Trial.Run(77, new CoreEngine(), new Coverage()));

        Assert.Equal(one.Xml, other.Xml);
        Assert.Equal(one.Story.Select(line => line.Tell()), other.Story.Select(line => line.Tell()));
    }

    [Fact]
    public void A_cell_of_the_coverage_table_is_possible_or_has_a_reason()
    {
        Assert.All(Impossible.Cells, cells =>
        {
            Assert.NotEmpty(cells.Reason);
            Assert.All(cells.Kinds, kind => Assert.NotNull(ElementKinds.Named(kind)));
        });
        Assert.All(Verbs.All, verb => Assert.Equal(verb.Needs == Traits.None, verb.Otherwise.Length == 0));
    }
}
