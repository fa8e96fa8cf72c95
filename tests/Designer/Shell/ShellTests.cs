using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Pages.Inbox;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Tests.Forms;
using BackOffice.Workflows.Core.Events;
using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Waiting;

namespace BackOffice.Designer.Tests.Shell;

public sealed class ShellTests
{
    private static DateTimeOffset Now => Screen.Clock.Now;

    [Fact]
    public async Task A_missed_deadline_says_so_in_colour_sign_and_words() =>
        Snapshot.Matches(await Screen.HtmlAsync<DueMark>(Languages.Chinese, (nameof(DueMark.Due), Now.AddMinutes(-95))));

    [Fact]
    public async Task A_deadline_within_the_hour_asks_for_attention() =>
        Snapshot.Matches(await Screen.HtmlAsync<DueMark>(Languages.English, (nameof(DueMark.Due), Now.AddMinutes(25))));

    [Fact]
    public async Task A_task_without_deadline_says_so() =>
        Snapshot.Matches(await Screen.HtmlAsync<DueMark>(Languages.Chinese, (nameof(DueMark.Due), null)));

    [Fact]
    public async Task An_empty_list_teaches_what_to_do() =>
        Snapshot.Matches(await Screen.HtmlAsync<EmptyContent>(Languages.Chinese, (nameof(EmptyContent.Title), "没有任务"), (nameof(EmptyContent.Text), "到“本组待领”领取。")));

    [Fact]
    public async Task A_danger_is_announced_and_may_hold_markup() =>
        Snapshot.Matches(await Screen.HtmlAsync<ProblemBanner>(
            Languages.English, (nameof(ProblemBanner.Title), "It was not saved"), (nameof(ProblemBanner.ChildContent), Screen.Words("The disk is full. <b>"))));

    [Fact]
    public async Task The_way_to_a_page_is_a_list_of_links() =>
        Snapshot.Matches(await Screen.HtmlAsync<Crumbs>(
            Languages.English, (nameof(Crumbs.Trail), new[] { new Crumb("Cases", "cases") }), (nameof(Crumbs.Here), "BX-202611-0001")));

    [Theory]
    [InlineData(Languages.Chinese)]
    [InlineData(Languages.English)]
    public async Task A_task_in_the_list_shows_what_who_and_until_when(string culture) =>
        Snapshot.Matches(
            await Screen.HtmlAsync<InboxRow>(
                culture,
                (nameof(InboxRow.Address), "inbox?task=7"),
                (nameof(InboxRow.Item), new InboxItem(
                    7, 3, new LocalName("派工", "Dispatch"), new LocalName("入户维修", "Home repair"), "BX-202611-0001", "示例用户 · 春风里 3 号楼",
                    null, ["fitter"], Now.AddHours(3), 80, Now, null))),
            $"{nameof(A_task_in_the_list_shows_what_who_and_until_when)}.{culture}");

    [Theory]
    [InlineData(Languages.Chinese)]
    [InlineData(Languages.English)]
    public async Task The_history_says_who_did_what_and_what_was_refused(string culture) =>
        Snapshot.Matches(
            await Screen.HtmlAsync<CaseTimeline>(
                culture,
                (nameof(CaseTimeline.Entries), new[]
                {
                    new TimelineEntry(3, Now.AddMinutes(-2), "fitter.demo", "AttemptRefused", new LocalName("派工", "Dispatch"), "…", ProblemLevel.Danger),
                    new TimelineEntry(2, Now.AddMinutes(-5), "", "TimerTriggered", new LocalName("到场时限", "Arrival deadline"), null, ProblemLevel.Danger),
                    new TimelineEntry(1, Now.AddDays(-3), "hotline.demo", "TaskCompleted", new LocalName("派工", "Dispatch"), null, ProblemLevel.Success),
                })),
            $"{nameof(The_history_says_who_did_what_and_what_was_refused)}.{culture}");

    [Theory]
    [InlineData(Languages.Chinese, ">时限“承诺工期已过”已停走<", "原因：用户不在家", "剩余 3 天")]
    [InlineData(Languages.English, ">The deadline “Period over” stands still<", "because: Nobody at home", "3 d left")]
    public async Task A_deadline_that_stands_still_says_since_when_why_and_what_is_left(string culture, params string[] words)
    {
        var html = System.Net.WebUtility.HtmlDecode(await Screen.HtmlAsync<CaseWaitRow>(culture, (nameof(CaseWaitRow.Wait), new CaseWait(
            7, WaitKind.PausedTimer, new LocalName("承诺工期已过", "Period over"), Now.AddDays(-1), null, "", culture == Languages.English ? "Nobody at home" : "用户不在家", [])
        {
            Remaining = TimeSpan.FromDays(3),
        })));

        Assert.All(words, word => Assert.Contains(word, html, StringComparison.Ordinal));
        Assert.Contains(culture == Languages.English ? "Yesterday" : "昨天", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_history_says_in_the_readers_language_why_a_deadline_stands_still()
    {
        var process = BpmnReader.Read("""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="t">
              <bpmn:process id="p" isExecutable="true"><bpmn:startEvent id="s" />
                <bpmn:intermediateCatchEvent id="late" name="承诺工期已过"><bpmn:extensionElements><zeebe:properties><zeebe:property name="standsStillFor" value="customer" /></zeebe:properties></bpmn:extensionElements>
                  <bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f" sourceRef="s" targetRef="late" /></bpmn:process>
            </bpmn:definitions>
            """u8.ToArray()).Processes.Single();
        var teller = new JournalWords(process, null!);

        teller.Tell(new AwaitingBegun(5, "customer", "用户不在家", "Nobody at home"));

        Assert.Equal(new LocalName("用户不在家", "Nobody at home"), teller.Because("用户不在家"));
        Assert.Equal(new LocalName("另有原因"), teller.Because("另有原因"));
    }
}
