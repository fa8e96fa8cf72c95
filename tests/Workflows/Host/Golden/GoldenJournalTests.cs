
namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>The frozen journals: read by the program of today they give the states of then, and today's program still does the same.</summary>
public sealed class GoldenJournalTests
{
    private const string Record = "RECORD_JOURNALS=VERSION dotnet test tests/Workflows/Host --filter GoldenRecording";

    public static IEnumerable<object[]> All => Recordings.Shipped.All.Select(one => new object[] { one.Recording, one.Procedure });

    public static IEnumerable<object[]> Newest => Recordings.Shipped.Newest.Select(one => new object[] { one.Recording, one.Procedure });

    [Theory]
    [MemberData(nameof(All))]
    public void A_recorded_journal_gives_the_states_that_it_gave(string recording, string procedure)
    {
        var differences = GoldenReplay.Differences(Recordings.Shipped.Read(recording, procedure), Recordings.Shipped.MembersOf(recording));

        Assert.True(differences.IsEmpty, $"A journal that was written must be read for good: give the event a new version with an upcaster (CONTRIBUTING, 'Change an event').\n{string.Join('\n', differences)}");
    }

    [Theory]
    [MemberData(nameof(Newest))]
    public void What_was_recorded_still_happens(string recording, string procedure)
    {
        var journal = Recordings.Shipped.Read(recording, procedure);
        var today = GoldenPlayer.Play(Recordings.Shipped.DefinitionsOf(journal.Definitions), procedure, StateMembers.Today);

        var differences = GoldenBehaviour.Differences(journal, today);

        Assert.True(differences.IsEmpty, $"If this change is meant, record it beside the old one: {Record}\n{string.Join('\n', differences)}");
    }

    [Fact]
    public void No_recording_was_written_again()
    {
        Assert.Empty(FrozenFiles.Violations(Recordings.Shipped.Folder));
    }

    [Fact]
    public void Every_member_of_a_recorded_state_is_still_known()
    {
        Assert.All(Recordings.Shipped.Names, recording => Assert.Empty(Recordings.Shipped.MembersOf(recording).MissingToday));
    }

    [Fact]
    public void Every_shipped_scenario_of_the_first_release_is_recorded()
    {
        var recorded = Recordings.Shipped.All.Where(one => one.Recording == "0.1.0").Sum(one => Recordings.Shipped.Read(one.Recording, one.Procedure).Scenarios.Length);

        Assert.Equal(Recordings.Shipped.DefinitionsOf("0.1.0").Scenarios.Length, recorded);
        Assert.True(recorded >= 210, $"Expected the 210 scenarios of the first release, but found {recorded}.");
    }
}
