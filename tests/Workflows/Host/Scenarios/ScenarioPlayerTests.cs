using BackOffice.Workflows.Host.Scenarios;
using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Scenarios;

public sealed class ScenarioPlayerTests
{
    // A visit that escalates when nobody comes within the deadline that the start variables bring.
    private static readonly string Visit = Process("home-visit", $"""
        <bpmn:startEvent id="called"/>
        {UserTask("visit", more: "<zeebe:taskSchedule dueDate=\"= due\"/>")}
        <bpmn:boundaryEvent id="late" attachedToRef="visit" cancelActivity="false"><bpmn:timerEventDefinition><bpmn:timeDate>= due</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
        {UserTask("escalated", "manager")}
        <bpmn:endEvent id="done"/><bpmn:endEvent id="explained"/>
        {Flow("called", "visit")}{Flow("visit", "done")}{Flow("late", "escalated")}{Flow("escalated", "explained")}
        """);

    [Fact]
    public void A_scenario_holds_when_every_line_holds()
    {
        var result = Play("""
              - expect: { task: visit, group: fitter, due: PT30M }
              - wait: PT29M
              - expect: { task: escalated, open: false }
              - wait: PT1M
              - expect: { task: escalated, group: manager }
              - complete: { task: escalated, as: manager.demo }
              - complete: { task: visit, as: fitter.demo, with: { found: "leak" } }
              - expect: { variable: found, value: "leak" }
              - expect: { ended: done }
            """);

        Assert.Null(result.Failure);
    }

    [Theory]
    [InlineData("  - expect: { task: visit, due: PT31M }", "Expected due 2026-11-20T01:31:00Z, but found 2026-11-20T01:30:00Z.")]
    [InlineData("  - expect: { task: escalated }", "Expected an open task 'escalated', but open are: visit.")]
    [InlineData("  - complete: { task: visit, as: manager.demo }", null)]
    [InlineData("  - complete: { task: visit, as: stranger.demo }", "Expected a person of a known role (ROLE.demo), but 'stranger.demo' is none. Roles: fitter, manager.")]
    [InlineData("  - expect: { ended: done }", "Expected the case to have ended, but found it stands at visit.")]
    [InlineData("  - expect: { notice: told }", "Expected notice told to anybody by any channel, but found none.")]
    [InlineData("  - expect: { timer: late, due: PT1H }", "Expected timer 'late' due 2026-11-20T02:00:00Z, but found 2026-11-20T01:30:00Z.")]
    public void A_scenario_that_does_not_hold_says_where_and_why(string step, string? failure)
    {
        var result = Play(step);

        Assert.Equal(10, result.FailedLine);
        Assert.NotNull(result.Failure);
        Assert.Equal(failure ?? result.Failure, result.Failure);
    }

    [Fact]
    public void Coverage_names_what_no_scenario_reached()
    {
        var definitions = Set(("home-visit/home-visit.bpmn", Visit));
        var coverage = new ScenarioCoverage();
        coverage.Add(Play("  - complete: { task: visit, as: fitter.demo }").Engine);

        Assert.Equal(["late-escalated", "escalated-explained", "late", "explained"], coverage.Missing(definitions.Find("home-visit")!).ToList());
    }

    [Fact]
    public void A_word_that_is_none_is_named_with_its_line()
    {
        var (_, problems) = ScenarioReader.Read("home-visit/home-visit.scenarios.yaml", "scenario: x\nprocess: home-visit\nnow: 2026-11-20T09:00:00+08:00\nsteps:\n  - hope: true\n");

        Assert.Equal(["home-visit/home-visit.scenarios.yaml:5: Expected a step with one of the words expect, complete, wait, until, message, signal, fail, answer, set, decide, but found 'hope'."], problems.ToList());
    }

    private static ScenarioResult Play(string steps)
    {
        var text = "scenario: 上门\nprocess: home-visit\nnow: 2026-11-20T09:00:00+08:00\nstart:\n  due: 2026-11-20T09:30:00+08:00\n\n\n\nsteps:\n" + steps + "\n";
        var definitions = Set(("home-visit/home-visit.bpmn", Visit), ("home-visit/home-visit.scenarios.yaml", text));
        Assert.Empty(definitions.Problems.Select(problem => problem.ToString()));
        return new ScenarioPlayer(definitions, ScenarioSettings.Default).Play(definitions.Scenarios.Single());
    }
}
