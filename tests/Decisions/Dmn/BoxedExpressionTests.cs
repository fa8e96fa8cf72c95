using BackOffice.Decisions.Feel;
using static BackOffice.Decisions.Tests.Dmn.ModelBuilder;

namespace BackOffice.Decisions.Tests.Dmn;

public sealed class BoxedExpressionTests
{
    [Fact]
    public void A_context_without_a_result_gives_its_entries_and_each_entry_sees_those_before_it() =>
        Gives("{a: 1, b: 2}", $"<context>{Entry("a", Text("1"))}{Entry("b", Text("a + 1"))}</context>");

    [Fact]
    public void A_context_with_a_result_gives_the_result() =>
        Gives("3", $"<context>{Entry("a b", Text("1"))}<contextEntry>{Text("a b + 2")}</contextEntry></context>");

    [Fact]
    public void A_context_entry_of_the_wrong_type_is_null() =>
        Gives("{a: null}", $"<context><contextEntry><variable name=\"a\" typeRef=\"string\"/>{Text("1")}</contextEntry></context>");

    [Fact]
    public void An_invocation_binds_parameters_by_name() =>
        Gives("7", $"<context>{Entry("f", Function(Text("a - b"), "a: number", "b: number"))}<contextEntry>{Invoke("f", ("b", "3"), ("a", "10"))}</contextEntry></context>");

    [Fact]
    public void An_invocation_may_name_a_built_in_function() =>
        Gives("[1, 2]", Invoke("append", ("list", "[1]"), ("item", "2")));

    [Fact]
    public void An_invocation_of_something_else_is_null() => Gives("null", Invoke("1 + 1", ("a", "1")));

    [Fact]
    public void A_relation_is_a_list_of_contexts() => Gives(
        "[{a: 1, b: 2}, {a: 3, b: 4}]",
        $"""<relation><column name="a"/><column name="b"/><row>{Text("1")}{Text("2")}</row><row>{Text("3")}{Text("4")}</row></relation>""");

    [Fact]
    public void A_list_keeps_its_order() => Gives("[2, [1]]", $"<list>{Text("1 + 1")}<list>{Text("1")}</list></list>");

    [Theory]
    [InlineData("true", "1")]
    [InlineData("false", "2")]
    [InlineData("null", "2")]
    [InlineData("\"yes\"", "2")]
    public void A_conditional_takes_the_else_branch_unless_the_condition_is_true(string condition, string expected) =>
        Gives(expected, $"<conditional><if>{Text(condition)}</if><then>{Text("1")}</then><else>{Text("2")}</else></conditional>");

    [Theory]
    [InlineData("[1, 2, 3]", "item > 1", "[2, 3]")]
    [InlineData("[{a: 1}, {a: 2}]", "a > 1", "[{a: 2}]")]
    [InlineData("[1, 2, 3]", "item > 3", "[]")]
    [InlineData("[1, 2, 3]", "\"x\"", "null")]
    public void A_filter_keeps_what_matches(string list, string match, string expected) =>
        Gives(expected, $"<filter><in>{Text(list)}</in><match>{Text(match)}</match></filter>");

    [Fact]
    public void An_iterator_sees_its_item_and_the_results_so_far() => Gives(
        "[1, 3, 6]",
        $"""<for iteratorVariable="x"><in>{Text("[1, 2, 3]")}</in><return>{Text("x + (if count(partial) = 0 then 0 else partial[-1])")}</return></for>""");

    [Theory]
    [InlineData("some", "x > 2", "true")]
    [InlineData("some", "x > 3", "false")]
    [InlineData("every", "x > 0", "true")]
    [InlineData("every", "x > 1", "false")]
    [InlineData("some", "if x = 1 then null else x > 3", "null")]
    [InlineData("every", "\"x\"", "null")]
    public void Quantifiers_are_three_valued(string kind, string condition, string expected) =>
        Gives(expected, $"""<{kind} iteratorVariable="x"><in>{Text("[1, 2, 3]")}</in><satisfies>{Text(condition)}</satisfies></{kind}>""");

    [Fact]
    public void A_function_definition_closes_over_its_scope_and_may_call_itself() => Gives(
        "120",
        $"<context>{Entry("fac", Function(Text("if n < 2 then 1 else n * fac(n - 1)"), "n: number"))}<contextEntry>{Text("fac(5)")}</contextEntry></context>");

    [Fact]
    public void A_function_in_java_is_a_value_but_calling_it_is_refused_with_a_typed_reason()
    {
        var java = $"""<functionDefinition kind="Java">{Parameters("a: number")}<context>{Entry("class", Text("\"java.lang.Math\""))}{Entry("method signature", Text("\"cos(double)\""))}</context></functionDefinition>""";
        var model = Model()
            .Decision("d", $"<context>{Entry("cos", java)}<contextEntry>{Text("cos(0)")}</contextEntry></context>")
            .Read();

        var result = model.Decide("d");

        Assert.Equal("null", result.Value.ToString());
        Assert.Contains(result.Failures, failure => failure.Kind == FeelFailureKind.ExternalFunctionRefused);
    }

    [Fact]
    public void A_declared_type_of_an_expression_is_checked() =>
        Gives("null", "<literalExpression typeRef=\"string\"><text>1</text></literalExpression>");

    [Fact]
    public void A_part_that_is_missing_is_a_problem()
    {
        var problems = Model().Decision("d", $"<conditional><if>{Text("true")}</if><then>{Text("1")}</then></conditional>").Problems();

        Assert.Equal("d (_d): 'conditional' needs a 'else'.", Assert.Single(problems));
    }

    private static void Gives(string expected, string logic) =>
        Assert.Equal(Evaluations.Feel(expected), Model().Decision("d", logic).Read().Decide("d").Value);

    private static string Entry(string name, string expression) => $"""<contextEntry><variable name="{name}"/>{expression}</contextEntry>""";

    private static string Function(string body, params string[] parameters) => $"<functionDefinition>{Parameters(parameters)}{body}</functionDefinition>";

    private static string Invoke(string function, params (string Name, string Value)[] bindings) =>
        $"<invocation>{Text(function)}{string.Concat(bindings.Select(binding => $"""<binding><parameter name="{binding.Name}"/>{Text(binding.Value)}</binding>"""))}</invocation>";
}
