using System.Runtime.CompilerServices;
using BackOffice.Workflows.Core.Definition;
using BackOffice.Workflows.Core.Elements;
using BackOffice.Workflows.Core.Events;

namespace BackOffice.Workflows.Core.Tests.Events;

public sealed class EventCatalogueTests
{
    // Frozen: a released code keeps its meaning for good. New events are added, none is changed.
    private const string Released = """
        ae CalledInstanceEnded
        ar CalledInstanceRequested
        cc ConditionChanged
        cm CatchMigrated
        co ConditionSubscriptionOpened
        cs ContinuationSaved
        cx ConditionSubscriptionClosed
        de DecisionEvaluated
        ea ElementActivated
        ec ElementCompleted
        eg ElementTerminating
        ej TokenJoined
        el ElementCompleting
        em ElementMigrated
        et ElementTerminated
        ga SignersAdded
        gd SigningDecided
        gr SignerRemoved
        gs TaskSigned
        ha TaskChangeAgreed
        hc TaskChangeCorrected
        hd TaskChangeDenied
        hh TaskChangeHeld
        ic InstanceCompleted
        ig InstanceMigrated
        im InstanceModified
        iq InstanceCancelRequested
        ir InstanceResumed
        is InstanceStarted
        iu InstanceSuspended
        ix InstanceCancelled
        jc JobCreated
        jd JobCompleted
        je JobErrorThrown
        jf JobFailed
        jm TokenMigrated
        jr JobRetriesUpdated
        jx JobCancelled
        kb CompensationBegun
        kh CompensationHandlerStarted
        kr ScopeReopened
        lr RoundResultKept
        ls LoopStarted
        mc MessageCorrelated
        mo MessageSubscriptionOpened
        mt MessageThrown
        mx MessageSubscriptionClosed
        nd IncidentResolved
        nn IncidentNoted
        nr IncidentRaised
        re ErrorThrown
        rs EscalationThrown
        so SignalSubscriptionOpened
        sr SignalReceived
        st SignalThrown
        sx SignalSubscriptionClosed
        tm TimerRescheduled
        tp TimerPaused
        tr TimerResumed
        ts TimerScheduled
        tt TimerTriggered
        tx TimerCancelled
        ua UserTaskAssigned
        ub UserTaskReturned
        uc UserTaskCreated
        ud UserTaskCompleted
        ue UserTaskRead
        ug UserTaskDelegated
        uh UserTaskHandedIn
        uk UserTaskTakenBack
        ul UserTaskClaimed
        un UserTaskUrged
        ur UserTaskReleased
        ut UserTaskTransferred
        uu UserTaskUpdated
        uv UserTaskDelegationResolved
        ux UserTaskCancelled
        uy UserTaskCopied
        vs VariablesSet
        wb AwaitingBegun
        we AwaitingEnded
        """;

    [Fact]
    public void Codes_keep_their_events_for_good()
    {
        var lines = EventCatalogue.Entries.Select(entry => $"{entry.Code} {entry.Type.Name}").Order(StringComparer.Ordinal);

        Assert.Equal(Released, string.Join('\n', lines));
    }

    [Fact]
    public void Every_event_is_in_the_catalogue_once()
    {
        var events = typeof(ProcessEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ProcessEvent)) && !type.IsAbstract);

        Assert.Equal(events.OrderBy(type => type.Name), EventCatalogue.Entries.Select(entry => entry.Type).OrderBy(type => type.Name));
    }

    [Fact]
    public void Every_element_has_a_behaviour()
    {
        foreach (var type in typeof(FlowNode).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FlowNode)) && !type.IsAbstract))
        {
            Assert.NotNull(ElementBehaviors.Of((FlowNode)RuntimeHelpers.GetUninitializedObject(type)));
        }
    }

    [Theory]
    [InlineData("[[\"ec\",7]]", "ElementCompleted { ElementKey = 7, Order = 0 }")]
    [InlineData("[[\"ec\",7,9,\"a later field\"]]", "ElementCompleted { ElementKey = 7, Order = 9 }")]
    [InlineData("[[\"mt\",7,\"paid\"]]", "MessageThrown { ElementKey = 7, Name = paid, CorrelationKey = , MessageId =  }")]
    public void A_released_line_of_a_journal_is_read_as_it_was_written(string stored, string expected)
    {
        Assert.Equal(expected, EventFormat.Read(System.Text.Encoding.UTF8.GetBytes(stored)).Single().ToString());
    }

    [Fact]
    public void An_unknown_code_is_said_by_name()
    {
        var unknown = Assert.Throws<FormatException>(() => EventFormat.Read("[[\"zz\",1]]"u8));

        Assert.Equal("Expected an event of the catalogue, but the journal says 'zz'.", unknown.Message);
    }
}
