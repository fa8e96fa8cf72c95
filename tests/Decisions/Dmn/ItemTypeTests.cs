using BackOffice.Decisions.Feel;
using static BackOffice.Decisions.Tests.Dmn.ModelBuilder;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class ItemTypeTests
{
    [Fact]
    public void An_input_of_the_wrong_type_is_null_with_a_reason_that_names_it()
    {
        var result = Model().Input("age", "number").Literal("d", "age = null", "age").Read().Decide("d", "{age: \"x\"}");

        Assert.Equal("true", result.Value.ToString());
        Assert.Equal("Input 'age': Expected number, found string \"x\".", Assert.Single(result.Failures).Message);
    }

    [Fact]
    public void Allowed_values_are_checked_and_null_is_let_through()
    {
        var model = Model().Type("tGrade", "string", "\"A\", \"B\"").Input("grade", "tGrade").Literal("d", "grade", "grade").Read();

        Assert.Equal("\"A\"", model.Value("d", "{grade: \"A\"}"));
        Assert.Empty(model.Decide("d", "{grade: null}").Failures);
        Assert.Equal(FeelFailureKind.ValueNotAllowed, Assert.Single(model.Decide("d", "{grade: \"C\"}").Failures).Kind);
    }

    [Fact]
    public void Allowed_values_of_a_collection_hold_for_each_item()
    {
        var model = Model().Type("tGrades", "number", "[1..5]", collection: true).Input("grades", "tGrades").Literal("d", "grades", "grades").Read();

        Assert.Equal("[1, 5]", model.Value("d", "{grades: [1, 5]}"));
        Assert.Equal("null", model.Value("d", "{grades: [1, 6]}"));
    }

    [Fact]
    public void A_type_constraint_holds_for_the_collection_as_a_whole()
    {
        var model = Model()
            .Raw("""<itemDefinition name="tPair" isCollection="true"><typeRef>number</typeRef><typeConstraint><text>count(?) = 2</text></typeConstraint></itemDefinition>""")
            .Input("pair", "tPair").Literal("d", "pair", "pair").Read();

        Assert.Equal("[1, 2]", model.Value("d", "{pair: [1, 2]}"));
        Assert.Equal("null", model.Value("d", "{pair: [1, 2, 3]}"));
    }

    [Fact]
    public void A_structure_is_checked_component_by_component()
    {
        var model = Model().Structure("tPerson", ("first name", "string"), ("age", "number")).Input("p", "tPerson").Literal("d", "p.first name", "p").Read();

        Assert.Equal("\"Li\"", model.Value("d", "{p: {\"first name\": \"Li\", age: 3, more: 1}}"));
        Assert.Equal("null", model.Value("d", "{p: {\"first name\": \"Li\", age: \"3\"}}"));
    }

    [Fact]
    public void A_component_that_is_missing_counts_as_null()
    {
        var model = Model().Structure("tPerson", ("name", "string"), ("age", "number")).Input("p", "tPerson").Literal("d", "p.name", "p").Read();

        Assert.Equal("\"Li\"", model.Value("d", "{p: {name: \"Li\"}}"));
    }

    [Fact]
    public void A_single_value_becomes_a_list_of_one_and_back_where_the_declared_type_asks_for_it()
    {
        var model = Model().Type("tNumbers", "number", collection: true)
            .Decision("list", Text("1"), "tNumbers").Decision("single", Text("[1]"), "number").Read();

        Assert.Equal("[1]", model.Value("list"));
        Assert.Equal("1", model.Value("single"));
    }

    [Fact]
    public void A_date_becomes_the_beginning_of_its_day_in_utc_where_a_date_and_time_is_declared()
    {
        var model = Model().Decision("d", Text("date(\"2026-11-20\")"), "dateTime").Read();

        Assert.Equal(Evaluations.Feel("date and time(\"2026-11-20T00:00:00Z\")"), model.Decide("d").Value);
    }

    [Theory]
    [InlineData("string", "\"x\"")]
    [InlineData("number", "1")]
    [InlineData("boolean", "true")]
    [InlineData("date", "date(\"2026-01-01\")")]
    [InlineData("time", "time(\"10:00:00\")")]
    [InlineData("dateTime", "date and time(\"2026-01-01T10:00:00\")")]
    [InlineData("date and time", "date and time(\"2026-01-01T10:00:00\")")]
    [InlineData("dayTimeDuration", "duration(\"PT1H\")")]
    [InlineData("days and time duration", "duration(\"PT1H\")")]
    [InlineData("yearMonthDuration", "duration(\"P1Y\")")]
    [InlineData("Any", "[1]")]
    [InlineData("feel:string", "\"x\"")]
    public void Every_type_of_the_standard_accepts_its_own_values(string type, string value)
    {
        var model = Model().Decision("d", Text(value), type).Read();

        Assert.Equal(Evaluations.Feel(value), model.Decide("d").Value);
    }

    [Fact]
    public void A_result_of_the_wrong_type_is_null_with_a_reason()
    {
        var result = Model().Decision("d", Text("1"), "string").Read().Decide("d");

        Assert.Equal("Decision 'd': Expected string, found number 1.", Assert.Single(result.Failures).Message);
    }

    [Fact]
    public void Instance_of_asks_the_item_definition_for_its_shape_and_not_for_its_allowed_values()
    {
        var model = Model().Type("tSmall", "number", "[0..9]").Structure("tPair", ("a", "tSmall"), ("b", "string"))
            .Literal("d", "[5 instance of tSmall, 10 instance of tSmall, {a: 1, b: \"x\"} instance of tPair, {a: 1} instance of tPair]").Read();

        Assert.Equal("[true, true, true, false]", model.Value("d"));
    }

    [Fact]
    public void A_type_may_be_declared_after_its_use_and_may_contain_itself()
    {
        var model = Model()
            .Raw("""<itemDefinition name="tTree"><itemComponent name="value"><typeRef>number</typeRef></itemComponent><itemComponent name="children" isCollection="true"><typeRef>tTree</typeRef></itemComponent></itemDefinition>""")
            .Input("t", "tTree").Literal("d", "t.children.value", "t").Read();

        Assert.Equal("[2]", model.Value("d", "{t: {value: 1, children: [{value: 2, children: []}]}}"));
        Assert.Equal("null", model.Value("d", "{t: {value: 1, children: [{value: \"x\", children: []}]}}"));
    }

    [Fact]
    public void A_type_that_is_only_itself_is_a_problem() => Assert.Contains(
        Model().Type("tA", "tB").Type("tB", "tA").Input("i", "tA").Problems(),
        problem => problem.Contains("refers to itself", StringComparison.Ordinal));

    [Fact]
    public void An_unknown_type_is_a_problem_that_names_it() => Assert.Equal(
        "i (_i): The type 'tGone' is not known.",
        Assert.Single(Model().Input("i", "tGone").Problems()));

    [Fact]
    public void A_function_type_accepts_functions_of_its_shape()
    {
        var model = Model()
            .Raw("""<itemDefinition name="tF"><functionItem outputTypeRef="number"><parameters name="n" typeRef="number"/></functionItem></itemDefinition>""")
            .Knowledge("apply", ["f: tF"], Text("f(2)"))
            .Literal("d", "[apply(function(n: number) n * 2), apply(1)]", "apply()").Read();

        Assert.Equal("[4, null]", model.Value("d"));
    }

    [Fact]
    public void A_built_in_of_any_number_of_arguments_may_be_handed_over_as_a_function()
    {
        var model = Model()
            .Raw("""<itemDefinition name="tF"><functionItem outputTypeRef="number"><parameters name="a" typeRef="number"/><parameters name="b" typeRef="number"/></functionItem></itemDefinition>""")
            .Knowledge("apply", ["f: tF"], Text("f(2, 3)"))
            .Literal("d", "apply(sum)", "apply()").Read();

        Assert.Equal("5", model.Value("d"));
    }

    [Fact]
    public void A_function_of_a_named_type_is_one_of_what_that_type_is_made_of()
    {
        var model = Model().Type("tNumbers", "number", collection: true)
            .Literal("d", "[(function(x: list<number>) 1) instance of function<tNumbers> -> Any, (function(x: tNumbers) 1) instance of function<list<number>> -> Any, (function(x: tNumbers) 1) instance of function<number> -> Any]").Read();

        Assert.Equal("[true, true, false]", model.Value("d"));
    }
}
