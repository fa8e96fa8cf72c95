using System.Text;
using BackOffice.TestKit;
using BackOffice.Workflows.Core;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>The guards bite: each planted change is found, and what only adds is not.</summary>
public sealed class GoldenGuardTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Recordings _recordings;

    public GoldenGuardTests()
    {
        _recordings = new Recordings(_folder.File("recordings"));
        GoldenRecorder.Record(_recordings, "0.1.0", SmallProcedure.Write(_folder.File("definitions")), release: false);
    }

    private GoldenJournal Journal => _recordings.Read("0.1.0", "visit");

    private StateMembers Members => _recordings.MembersOf("0.1.0");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_applier_that_forgets_a_field_is_found()
    {
        var differences = GoldenReplay.Differences(Journal, Members, (state, happened) =>
            ProcessEngine.Evolve(state, happened is UserTaskClaimed claimed ? claimed with { Assignee = "" } : happened));

        Assert.StartsWith("0.1.0/visit.journal.jsonl: 上门: Expected the recorded state ", Assert.Single(differences), StringComparison.Ordinal);
        Assert.Contains(" after step 2 of case 1, ", differences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_that_nobody_reads_any_more_is_found()
    {
        var unread = GoldenJournal.Read("0.1.0", "visit", Encoding.UTF8.GetString(Journal.Write()).Replace("[\"ul\",", "[\"u0\",", StringComparison.Ordinal));

        Assert.Equal(
            "0.1.0/visit.journal.jsonl: 上门: step 2 of case 1 cannot be read: Expected an event of the catalogue, but the journal says 'u0'.",
            Assert.Single(GoldenReplay.Differences(unread, Members)));
    }

    [Fact]
    public void A_member_that_came_later_changes_no_recorded_state()
    {
        var before = Members.Without("UserTaskState", "Assignee");
        var journal = Journal with { Scenarios = GoldenPlayer.Play(_recordings.DefinitionsOf("0.1.0"), "visit", before) };

        Assert.NotEqual(Journal.Scenarios[0].Steps.Select(step => step.State), journal.Scenarios[0].Steps.Select(step => step.State));
        Assert.Empty(GoldenReplay.Differences(journal, before));
    }

    [Fact]
    public void A_member_that_is_gone_or_renamed_is_found_by_name()
    {
        Assert.Equal(["UserTaskState.Holder"], Members.With("UserTaskState", "Holder").MissingToday);
    }

    [Fact]
    public void Another_behaviour_is_found_by_its_first_event()
    {
        var changed = new Recordings(_folder.File("changed"));
        GoldenRecorder.Record(changed, "0.1.0", SmallProcedure.Write(_folder.File("edited"), deadline: "PT1H"), release: false);

        var differences = GoldenBehaviour.Differences(Journal, GoldenPlayer.Play(changed.DefinitionsOf("0.1.0"), "visit", StateMembers.Today));

        Assert.StartsWith("0.1.0/visit.journal.jsonl: 上门: step 1: Expected\n  case 1 at 1795136400000000 by the program: ", Assert.Single(differences), StringComparison.Ordinal);
        Assert.Contains("1795138200000000", differences[0], StringComparison.Ordinal);
        Assert.Contains("1795140000000000", differences[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_is_read_back_as_it_was_written()
    {
        Assert.Equal(File.ReadAllBytes(Path.Combine(_recordings.Folder, Journal.Path)), Journal.Write());
    }

    [Fact]
    public void A_frozen_file_that_is_changed_removed_or_put_in_is_found()
    {
        File.AppendAllText(Path.Combine(_recordings.Folder, Journal.Path), "{\"scenario\":\"another\"}\n");
        File.Delete(Path.Combine(_recordings.Folder, "0.1.0/definitions/visit/visit.bpmn"));
        File.WriteAllText(Path.Combine(_recordings.Folder, "0.1.0/another.journal.jsonl"), "");

        Assert.Equal(
            ["0.1.0/visit.journal.jsonl was changed", "0.1.0/definitions/visit/visit.bpmn was removed", "0.1.0/another.journal.jsonl was put in"],
            FrozenFiles.Violations(_recordings.Folder));
    }
}
