using BackOffice.Decisions.Dmn;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using static BackOffice.Decisions.Tests.Dmn.ModelBuilder;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class RequirementTests
{
    [Fact]
    public void A_decision_sees_what_it_requires_and_nothing_else()
    {
        var model = Model().Input("a").Input("b").Literal("base", "a + 1", "a").Literal("top", "base * 10", "base").Literal("blind", "a", "b").Read();

        Assert.Equal("30", model.Value("top", "{a: 2}"));
        Assert.Equal("null", model.Value("blind", "{a: 2, b: 3}"));
    }

    [Fact]
    public void Names_with_spaces_and_symbols_are_names_in_expressions()
    {
        var model = Model()
            .Raw("""<inputData id="i" name="Student's name"><variable name="Student's name"/></inputData>""")
            .Raw("""<decision id="d" name="pre-check + 1"><variable name="pre-check + 1"/><informationRequirement><requiredInput href="#i"/></informationRequirement><literalExpression><text>"I am " + Student's name</text></literalExpression></decision>""")
            .Literal("top", "pre-check + 1 + \"!\"", "#d")
            .Read();

        Assert.Equal("\"I am Li!\"", model.Value("top", "{\"Student's name\": \"Li\"}"));
    }

    [Fact]
    public void A_decision_is_found_by_id_or_by_name()
    {
        var model = Model().Literal("d", "1").Read();

        Assert.Equal("1", model.Value("_d"));
        Assert.Equal("1", model.Value("d"));
        Assert.Equal("Model 'model' has no decision 'e'. It has: 'd'.", Assert.Single(model.Decide("e").Failures).Message);
    }

    [Fact]
    public void A_decision_that_two_others_require_is_evaluated_once()
    {
        var calls = 0;
        var tick = FeelFunction.Create("tick", [], _ =>
        {
            calls++;
            return FeelNumber.From(calls);
        });
        var options = FeelEvaluationOptions.Default with { HostFunctions = new Dictionary<string, FeelFunction> { ["tick"] = tick } };
        var model = Model().Literal("base", "tick()").Literal("l", "base", "base").Literal("r", "base", "base").Literal("top", "[l, r]", "l", "r").Read();

        Assert.Equal("[1, 1]", model.Decide("top", options: options).Value.ToString());
    }

    [Fact]
    public void Knowledge_is_a_function_by_position_by_name_and_as_a_value()
    {
        var model = Model()
            .Knowledge("twice", ["x: number"], Text("x * 2"))
            .Knowledge("apply", ["f", "x"], Text("f(x)"))
            .Literal("d", "[twice(2), twice(x: 3), apply(twice, 4)]", "twice()", "apply()")
            .Read();

        Assert.Equal("[4, 6, 8]", model.Value("d"));
    }

    [Fact]
    public void Knowledge_may_require_other_knowledge_and_may_call_itself()
    {
        var model = Model()
            .Knowledge("dec", ["n"], Text("n - 1"))
            .Knowledge("fac", ["n"], Text("if n < 2 then 1 else n * fac(dec(n))"), "dec()")
            .Literal("d", "fac(5)", "fac()")
            .Read();

        Assert.Equal("120", model.Value("d"));
    }

    [Fact]
    public void Endless_recursion_ends_with_a_limit()
    {
        var model = Model().Knowledge("f", ["n"], Text("f(n + 1)")).Literal("d", "f(1)", "f()").Read();

        var result = model.Decide("d");

        Assert.Equal("null", result.Value.ToString());
        Assert.Contains(result.Failures, failure => failure.Kind == FeelFailureKind.LimitReached);
    }

    [Fact]
    public void An_argument_of_the_wrong_type_makes_the_call_null()
    {
        var model = Model().Knowledge("f", ["n: number"], Text("[n]")).Literal("d", "f(\"x\")", "f()").Read();

        Assert.Equal("null", model.Value("d"));
        Assert.NotEmpty(model.Decide("d").Failures);
    }

    [Fact]
    public void A_service_of_one_decision_gives_its_value_and_one_of_several_a_context()
    {
        var model = Model().Literal("a", "1").Literal("b", "2").Service("one", ["a"], []).Service("both", ["a", "b"], []).Read();

        Assert.Equal("1", model.EvaluateService("one", FeelContext.Empty).Value.ToString());
        Assert.Equal(Evaluations.Feel("{a: 1, b: 2}"), model.EvaluateService("_both", FeelContext.Empty).Value);
    }

    [Fact]
    public void A_service_is_a_function_of_its_input_data_and_then_its_input_decisions()
    {
        var model = Model()
            .Input("i")
            .Literal("given", "\"never evaluated\"")
            .Literal("out", "i + given", "i", "given")
            .Service("s", ["out"], ["given"], "i")
            .Literal("d", "[s(\"a\", \"b\"), s(given: \"x\", i: \"y\"), given]", "s()", "given")
            .Read();

        Assert.Equal("[\"ab\", \"yx\", \"never evaluated\"]", model.Value("d"));
    }

    [Fact]
    public void A_service_called_from_outside_takes_input_decisions_by_name()
    {
        var model = Model().Literal("given", "1").Literal("out", "given = null", "given").Service("s", ["out"], ["given"]).Read();

        Assert.Equal("false", model.EvaluateService("s", Evaluations.Context("{given: 2}")).Value.ToString());
        Assert.Equal("true", model.EvaluateService("s", FeelContext.Empty).Value.ToString());
    }

    [Fact]
    public void Imported_elements_are_seen_through_the_import_s_name()
    {
        var library = Model().Namespace("urn:lib").Type("tShort", "string").Input("who")
            .Literal("Say Hello", "\"Hello, \" + who", "who").Knowledge("twice", ["x: number"], Text("x * 2")).Read();
        var model = Model().Import("my lib", "urn:lib")
            .Decision("d", Text("[my lib.Say Hello, my lib.twice(4), 4 instance of my lib.tShort]"), "Any", "urn:lib#_Say Hello", "urn:lib#_twice()")
            .Read(library);

        Assert.Equal("[\"Hello, Bo\", 8, false]", model.Value("d", "{\"{urn:lib}who\": \"Bo\"}"));
        Assert.Equal("[\"Hello, Bo\", 8, false]", model.Value("d", "{\"my lib\": {who: \"Bo\"}}"));
        Assert.Equal("[\"Hello, Bo\", 8, false]", model.Value("d", "{who: \"Bo\"}"));
    }

    [Fact]
    public void An_import_without_a_name_brings_its_elements_by_their_own_names()
    {
        var library = Model().Namespace("urn:lib").Knowledge("twice", ["x"], Text("x * 2")).Read();
        var model = Model().Import("", "urn:lib").Literal("d", "twice(4)", "urn:lib#_twice()").Read(library);

        Assert.Equal("8", model.Value("d"));
    }

    [Fact]
    public void An_import_that_is_not_there_is_a_problem() => Assert.Equal(
        "lib (_model): The imported model of the namespace 'urn:lib' was not found.",
        Assert.Single(Model().Import("lib", "urn:lib").Problems()));

    [Fact]
    public void References_may_name_the_own_namespace() =>
        Assert.Equal("1", Model().Literal("a", "1").Literal("d", "a", "urn:test#_a").Read().Value("d"));

    [Fact]
    public void A_reference_to_nothing_is_a_problem_at_the_decision() => Assert.Equal(
        "d (_d): 'requiredDecision' refers to '#_gone', which is not there.",
        Assert.Single(Model().Literal("d", "1", "gone").Problems()));

    [Fact]
    public void A_cycle_is_a_problem_that_shows_its_way_and_its_decisions_are_null_with_a_reason()
    {
        var read = DmnReader.Read(Model().Literal("a", "b", "b").Literal("b", "c", "c").Literal("c", "a", "a").ToBytes());

        Assert.Equal("Requirements must not form a cycle: 'a' → 'b' → 'c' → 'a'.", Assert.Single(read.Problems).Message);
        var result = read.Model!.Decide("a");
        Assert.Equal("null", result.Value.ToString());
        Assert.Contains(result.Failures, failure => failure.Kind == FeelFailureKind.RequirementCycle);
    }

    [Fact]
    public void A_chain_of_ten_thousand_decisions_ends_in_bounded_depth()
    {
        var builder = Model().Literal("d0", "1");
        for (var index = 1; index < 10_000; index++)
        {
            builder.Literal($"d{index}", $"d{index - 1}", $"d{index - 1}");
        }

        var result = builder.Read().Decide("d9999");

        Assert.True(result.Value.ToString() == "1" || result.Failures.Any(failure => failure.Kind == FeelFailureKind.LimitReached));
    }

    [Fact]
    public void Limits_hold_for_the_model_as_a_whole()
    {
        var options = FeelEvaluationOptions.Default with { Limits = FeelLimits.Default with { Steps = 4_000 } };
        var model = Model().Literal("a", "for i in 1..1000 return i").Literal("b", "for i in 1..1000 return i").Literal("d", "count(a) + count(b)", "a", "b").Read();

        Assert.Empty(model.Decide("a", options: options).Failures);
        Assert.Contains(model.Decide("d", options: options).Failures, failure => failure.Kind == FeelFailureKind.LimitReached);
    }

    [Fact]
    public void A_decision_without_logic_is_null_with_a_reason()
    {
        var result = Model().Raw("""<decision id="d" name="d"><variable name="d"/></decision>""").Read().Decide("d");

        Assert.Equal(FeelFailureKind.NoDecisionLogic, Assert.Single(result.Failures).Kind);
    }

    [Fact]
    public void An_explanation_tells_what_each_decision_read_tested_matched_and_gave()
    {
        var table = new TableBuilder("UNIQUE").Input("customer.kind").Output().Rule("\"household\" => duration(\"PT1H\")").Rule("\"firm\" => duration(\"PT30M\")");
        var model = Model().Input("customer").Decision("arrival", table.ToString(), "Any", "customer").Literal("deadline", "arrival * 2", "arrival").Read();

        var result = model.Decide("deadline", "{customer: {kind: \"firm\"}}", FeelEvaluationOptions.Default with { Explain = true });

        Assert.Equal(["arrival", "deadline"], result.Trace.Select(trace => trace.DecisionName));
        Assert.Equal("customer", Assert.Single(result.Trace[0].Inputs).Key);
        Assert.Equal("customer.kind = \"firm\"", string.Join(" = ", Assert.Single(result.Trace[0].Columns).Key, result.Trace[0].Columns[0].Value));
        Assert.Equal(new MatchedRule("_arrival", "rule2", 2), Assert.Single(result.Trace[0].MatchedRules));
        Assert.Equal(result.Trace[0].Value, Assert.Single(result.Trace[1].Inputs).Value);
        Assert.NotNull(result.Explanation);
    }

    [Fact]
    public void Without_asking_for_it_there_is_no_explanation()
    {
        var result = Model().Literal("d", "1").Read().Decide("d");

        Assert.Empty(result.Trace);
        Assert.Null(result.Explanation);
    }
}
