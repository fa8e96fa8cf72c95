using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class DecisionTableTests
{
    [Fact]
    public void Unique_gives_the_output_of_the_only_rule_that_matches()
    {
        var model = Table(new TableBuilder("UNIQUE").Input("n").Output().Rule("<5 => \"low\"").Rule(">=5 => \"high\""));

        Assert.Equal("\"low\"", model.Value("d", "{n: 4}"));
        Assert.Equal("\"high\"", model.Value("d", "{n: 5}"));
    }

    [Fact]
    public void Unique_with_two_matches_is_null_and_says_which_rules_overlap()
    {
        var result = Table(new TableBuilder("UNIQUE").Input("n").Output().Rule("<5 => 1").Rule("<6 => 2")).Decide("d", "{n: 4}");

        Assert.Equal("null", result.Value.ToString());
        var failure = Assert.Single(result.Failures);
        Assert.Equal(FeelFailureKind.HitPolicyViolated, failure.Kind);
        Assert.Contains("rules 1, 2 match", failure.Message, StringComparison.Ordinal);
        Assert.Empty(result.MatchedRules);
    }

    [Fact]
    public void Any_gives_the_output_when_all_matches_agree_and_is_null_when_they_do_not()
    {
        var model = Table(new TableBuilder("ANY").Input("n").Output().Rule("<5 => 1").Rule("<6 => 1").Rule("<3 => 2"));

        Assert.Equal("1", model.Value("d", "{n: 4}"));
        Assert.Equal(FeelFailureKind.HitPolicyViolated, Assert.Single(model.Decide("d", "{n: 2}").Failures).Kind);
    }

    [Fact]
    public void First_gives_the_output_of_the_first_match_and_names_its_rule()
    {
        var result = Table(new TableBuilder("FIRST").Input("n").Output().Rule(">9 => 0").Rule("<5 => 1").Rule("<6 => 2")).Decide("d", "{n: 4}");

        Assert.Equal("1", result.Value.ToString());
        Assert.Equal(new MatchedRule("_d", "rule2", 2), Assert.Single(result.MatchedRules));
    }

    [Fact]
    public void Priority_follows_the_order_of_the_output_values()
    {
        var model = Table(new TableBuilder("PRIORITY").Input("n").Output(values: "\"high\", \"middle\", \"low\"").Rule("<5 => \"low\"").Rule("<6 => \"high\"").Rule("- => \"middle\""));

        Assert.Equal("\"high\"", model.Value("d", "{n: 4}"));
        Assert.Equal("\"middle\"", model.Value("d", "{n: 9}"));
    }

    [Fact]
    public void Priority_falls_back_to_the_allowed_values_of_the_declared_type()
    {
        var model = ModelBuilder.Model()
            .Type("tLevel", "string", "\"red\", \"green\"")
            .Input("n")
            .Decision("d", new TableBuilder("PRIORITY").Input("n").Output().Rule("- => \"green\"").Rule("- => \"red\"").ToString(), "tLevel", "n")
            .Read();

        Assert.Equal("\"red\"", model.Value("d", "{n: 1}"));
    }

    [Fact]
    public void Priority_with_several_outputs_lets_the_first_output_count_most()
    {
        var model = Table(new TableBuilder("PRIORITY").Input("n").Output("a", "2, 1").Output("b", "\"x\", \"y\"")
            .Rule("- => 1 | \"x\"").Rule("- => 2 | \"y\"").Rule("- => 2 | \"x\""));

        Assert.Equal(Evaluations.Feel("{a: 2, b: \"x\"}"), model.Decide("d", "{n: 0}").Value);
    }

    [Fact]
    public void Rule_order_lists_the_outputs_as_the_rules_stand()
    {
        var model = Table(new TableBuilder("RULE ORDER").Input("n").Output().Rule("<5 => 1").Rule("<3 => 2").Rule("<6 => 3"));

        Assert.Equal("[1, 3]", model.Value("d", "{n: 4}"));
    }

    [Fact]
    public void Output_order_lists_the_outputs_by_falling_priority()
    {
        var model = Table(new TableBuilder("OUTPUT ORDER").Input("n").Output(values: "3, 2, 1").Rule("<5 => 1").Rule("<6 => 2").Rule("<7 => 3"));

        Assert.Equal("[3, 2, 1]", model.Value("d", "{n: 4}"));
    }

    [Theory]
    [InlineData(null, "[10, 20, 20]")]
    [InlineData("SUM", "50")]
    [InlineData("MIN", "10")]
    [InlineData("MAX", "20")]
    [InlineData("COUNT", "3")]
    public void Collect_lists_or_aggregates_every_match(string? aggregation, string expected)
    {
        var model = Table(new TableBuilder("COLLECT", aggregation).Input("n").Output().Rule("<5 => 10").Rule("<6 => 20").Rule("<7 => 20").Rule(">7 => 99"));

        Assert.Equal(expected, model.Value("d", "{n: 4}"));
    }

    [Fact]
    public void Collect_without_a_match_is_an_empty_list_and_a_count_of_nothing_is_zero()
    {
        Assert.Equal("[]", Table(new TableBuilder("COLLECT").Input("n").Output().Rule("<5 => 10")).Value("d", "{n: 7}"));
        Assert.Equal("0", Table(new TableBuilder("COLLECT", "COUNT").Input("n").Output().Rule("<5 => 10")).Value("d", "{n: 7}"));
    }

    [Fact]
    public void Several_outputs_make_a_context()
    {
        var model = Table(new TableBuilder("UNIQUE").Input("n").Output("a").Output("first name").Rule("- => n + 1 | \"x\""));

        Assert.Equal(Evaluations.Feel("{a: 2, \"first name\": \"x\"}"), model.Decide("d", "{n: 1}").Value);
    }

    [Fact]
    public void Default_outputs_are_given_when_no_rule_matches()
    {
        var model = Table(new TableBuilder("UNIQUE").Input("n").Output("a", otherwise: "n * 2").Output("b").Rule("1 => 1 | 2"));

        Assert.Equal(Evaluations.Feel("{a: 14, b: null}"), model.Decide("d", "{n: 7}").Value);
        Assert.Empty(model.Decide("d", "{n: 7}").MatchedRules);
    }

    [Fact]
    public void No_match_without_default_is_null_and_no_failure()
    {
        var result = Table(new TableBuilder("UNIQUE").Input("n").Output().Rule("1 => 1")).Decide("d", "{n: 7}");

        Assert.Equal("null", result.Value.ToString());
        Assert.Empty(result.Failures);
    }

    [Fact]
    public void Empty_and_dashed_cells_match_everything()
    {
        Assert.Equal("3", Table(new TableBuilder("UNIQUE").Input("n").Input("n").Output().Rule(" | - => 3")).Value("d", "{n: null}"));
    }

    [Fact]
    public void Tests_may_name_the_tested_value_and_the_inputs()
    {
        var model = Table(new TableBuilder("UNIQUE").Input("n").Output().Rule("? * 2 = n + 3 => \"three\""));

        Assert.Equal("\"three\"", model.Value("d", "{n: 3}"));
    }

    [Fact]
    public void A_value_outside_of_the_column_s_allowed_values_is_null_with_the_reason()
    {
        var result = Table(new TableBuilder("UNIQUE").Input("n", allowed: "1, 2").Output().Rule("- => 1")).Decide("d", "{n: 3}");

        Assert.Equal("null", result.Value.ToString());
        var failure = Assert.Single(result.Failures);
        Assert.Equal(FeelFailureKind.ValueNotAllowed, failure.Kind);
        Assert.Contains("n = 3 is not among the values that this column allows: 1, 2.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_does_not_parse_is_a_problem_at_its_element_and_the_other_rules_still_work()
    {
        var builder = ModelBuilder.Model().Input("n").Decision("d", new TableBuilder("FIRST").Input("n").Output().Rule("<<< => 1").Rule("- => 2").ToString(), "Any", "n");
        var read = Decisions.Dmn.DmnReader.Read(builder.ToBytes());

        Assert.Contains("'<<<' is not a FEEL expression", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        Assert.Equal("rule1", read.Problems[0].ElementId);
        Assert.Equal("2", read.Model!.Value("d", "{n: 1}"));
    }

    [Theory]
    [InlineData("{n: 7, s: \"s1\"}", "[7, 100, 102]")]
    [InlineData("{n: 7.0, s: \"s1\"}", "[7, 100, 102]")]
    [InlineData("{n: 150, s: \"s1\"}", "[100, 101, 102]")]
    [InlineData("{n: 7, s: \"other\"}", "[102]")]
    [InlineData("{n: null, s: \"s1\"}", "[100]")]
    [InlineData("{n: \"7\", s: \"s1\"}", "[100]")]
    public void A_big_table_matches_as_a_small_one_does(string inputs, string expected)
    {
        var table = new TableBuilder("COLLECT").Input("n").Input("s").Output();
        for (var number = 0; number < 100; number++)
        {
            table.Rule($"{number}, {number + 1000} | \"s1\", \"s2\" => {number}");
        }

        table.Rule("- | \"s1\" => 100").Rule("> 140 | not(\"s2\") => 101").Rule("[5..200] | - => 102");
        var model = ModelBuilder.Model().Input("n").Input("s").Decision("d", table.ToString(), "Any", "n", "s").Read();

        Assert.Equal(expected, model.Value("d", inputs));
        Assert.Equal(expected, model.Decide("d", inputs, FeelEvaluationOptions.Default with { Explain = true }).Value.ToString());
    }

    [Fact]
    public void An_unknown_hit_policy_is_a_problem_that_lists_the_known_ones()
    {
        var problems = ModelBuilder.Model().Decision("d", new TableBuilder("RANDOM").Output().ToString()).Problems();

        Assert.Equal(
            "d (_d): The hit policy 'RANDOM' is not known; expected UNIQUE, ANY, PRIORITY, FIRST, RULE ORDER, OUTPUT ORDER or COLLECT.",
            Assert.Single(problems));
    }

    private static DecisionModel Table(TableBuilder table) =>
        ModelBuilder.Model().Input("n").Decision("d", table.ToString(), "Any", "n").Read();
}
