using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Scenarios;
using static BackOffice.Workflows.Host.Tests.Definitions.CommitmentTexts;
using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Scenarios;

public sealed class DecideStepTests
{
    private static readonly string Commitments = Table(
        Rule("<rule id=\"rule-aode\">", "reply", "aode", "duration-max", "\"PT24H\"", "false")
        + Rule("<rule id=\"rule-common\">", "reply", "common", "duration-max", "\"P5D\"", "false")
        + Rule("<rule id=\"rule-hours\">", "hours", "aode", "service-hours", "\"24x7\"", "false"));

    [Fact]
    public void A_decision_is_asked_by_itself_as_each_company()
    {
        var result = Play("""
              - decide: { decision: commitment, with: { topic: reply }, expect: { figure: "PT24H" } }
              - decide: { decision: commitment, profile: common, with: { topic: reply }, expect: { figure: "P5D" } }
              - decide: { decision: commitment, overrides: [{ topic: reply }], with: { topic: reply }, expect: { own: [{ topic: reply }] } }
            """).Result;

        Assert.Null(result.Failure);
        Assert.Equal(["aode", "common", "aode"], result.Answers.Select(answer => answer.Profile));
    }

    [Fact]
    public void A_decision_that_answers_otherwise_fails_with_both_answers()
    {
        var result = Play("  - decide: { decision: commitment, with: { topic: reply }, expect: { figure: \"PT1H\" } }").Result;

        Assert.Equal(5, result.FailedLine);
        Assert.Equal("Expected commitment to answer {\"figure\":\"PT1H\"}, but found {\"topic\":\"reply\",\"row\":\"reply.aode\",\"figure\":\"PT24H\",\"own\":[]}.", result.Failure);
    }

    [Fact]
    public void A_decision_that_is_none_is_named()
    {
        var result = Play("  - decide: { decision: promise, expect: {} }").Result;

        Assert.Equal("Expected the decision 'promise', but there is none. Known: commitment, commitment-rows.", result.Failure);
    }

    [Fact]
    public void Coverage_names_the_profiles_whose_value_no_scenario_took()
    {
        var (result, definitions) = Play("  - decide: { decision: commitment, with: { topic: reply }, expect: { figure: \"PT24H\" } }");
        var coverage = new CommitmentCoverage(definitions);
        coverage.Add(result);

        Assert.Equal(["reply"], coverage.Topics.ToList());
        Assert.Equal(["reply × changhong-rules", "reply × changhong-manual", "reply × redian", "reply × common", "reply.common"], coverage.Missing.ToList());
    }

    [Fact]
    public void A_scenario_reaches_the_rows_of_its_own_profile_only()
    {
        var (result, definitions) = Play("  - decide: { decision: commitment, with: { topic: reply }, expect: { figure: \"PT24H\" } }");
        var trail = new ScenarioTrail(result, definitions);

        Assert.True(trail.Reached(new ClauseCarrier("A-001", ClauseCarrierKind.Row, "commitments", "reply.aode", "f")));
        Assert.False(trail.Reached(new ClauseCarrier("A-001", ClauseCarrierKind.Row, "commitments", "reply.common", "f")));
        Assert.False(trail.Reached(new ClauseCarrier("A-001", ClauseCarrierKind.Row, "commitments", "hours.aode", "f")));
    }

    private static (ScenarioResult Result, DefinitionSet Definitions) Play(string steps)
    {
        var text = "scenario: 承诺\nprofile: aode\nnow: 2026-11-20T09:00:00+08:00\nsteps:\n" + steps + "\n";
        var definitions = Set(("common/commitments.dmn", Commitments), ("common/commitments.scenarios.yaml", text));
        Assert.Empty(definitions.Problems.Select(problem => problem.ToString()));
        return (new ScenarioPlayer(definitions, ScenarioSettings.Default).Play(definitions.Scenarios.Single()), definitions);
    }
}
