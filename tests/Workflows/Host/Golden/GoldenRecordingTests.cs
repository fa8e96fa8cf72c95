using BackOffice.TestKit;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>Makes a recording where one is asked for, and shows that it stands beside the others.</summary>
public sealed class GoldenRecordingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_asked_for_is_recorded_beside_the_others()
    {
        if (Environment.GetEnvironmentVariable("RECORD_JOURNALS") is not { Length: > 0 } name)
        {
            return;
        }

        var changed = GoldenRecorder.Record(Recordings.Shipped, name, Path.Combine(Conformance.SuiteFactAttribute.Root, "definitions"), Environment.GetEnvironmentVariable("RECORD_RELEASE") == "1");

        Assert.False(changed.IsEmpty, "Expected a procedure that is new or goes otherwise than recorded, but all go as recorded.");
    }

    [Fact]
    public void A_first_recording_holds_all_and_a_second_only_what_changed()
    {
        var recordings = new Recordings(_folder.File("recordings"));
        var definitions = SmallProcedure.Write(_folder.File("definitions"));

        var first = GoldenRecorder.Record(recordings, "0.1.0", definitions, release: false);
        SmallProcedure.Write(definitions, deadline: "PT1H");
        var edited = GoldenRecorder.Record(recordings, "0.2.0", definitions, release: false);
        var released = GoldenRecorder.Record(new Recordings(recordings.Folder), "0.2.0", definitions, release: true);

        Assert.Equal("visit", Assert.Single(first));
        Assert.Empty(edited);
        Assert.Equal("visit", Assert.Single(released));
        Assert.Equal([("0.1.0", "visit"), ("0.2.0", "visit")], recordings.All);
        Assert.Equal([("0.2.0", "visit")], recordings.Newest);
        Assert.Empty(FrozenFiles.Violations(recordings.Folder));
    }

    [Fact]
    public void Definitions_that_did_not_change_are_kept_once()
    {
        var recordings = new Recordings(_folder.File("recordings"));
        var definitions = SmallProcedure.Write(_folder.File("definitions"));
        GoldenRecorder.Record(recordings, "0.1.0", definitions, release: false);
        SmallProcedure.Write(definitions, deadline: "PT1H");

        GoldenRecorder.Record(recordings, "0.2.0", definitions, release: true);

        Assert.Equal(["visit/visit.bpmn"], Directory.GetFiles(Path.Combine(recordings.Folder, "0.2.0", "definitions"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(recordings.Folder, "0.2.0", "definitions"), file).Replace('\\', '/')));
        Assert.Equal(["visit/visit.bpmn", "visit/visit.scenarios.yaml"], recordings.FilesOf("0.2.0").Select(file => file.Path));
    }

    [Theory]
    [InlineData("0.1.0")]
    [InlineData("0.0.9")]
    [InlineData("newest")]
    public void A_recording_is_never_written_again(string name)
    {
        var recordings = new Recordings(_folder.File("recordings"));
        var definitions = SmallProcedure.Write(_folder.File("definitions"));
        GoldenRecorder.Record(recordings, "0.1.0", definitions, release: false);

        var refused = Assert.Throws<InvalidOperationException>(() => GoldenRecorder.Record(recordings, name, definitions, release: false));

        Assert.Equal($"Expected a version after 0.1.0, but found '{name}'. A recording is never written again.", refused.Message);
    }
}
