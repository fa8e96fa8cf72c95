using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class ConstructTests
{
    [Theory]
    [InlineData("[10, 20, 30][2]", "20")]
    [InlineData("[10, 20, 30][-1]", "30")]
    [InlineData("[10, 20, 30][4]", "null")]
    [InlineData("[10, 20, 30][item > 15]", "[20, 30]")]
    [InlineData("[{a: 1}, {a: 2}][a = 2]", "[{a: 2}]")]
    [InlineData("[{a: 1}, {b: 2}].a", "[1, null]")]
    [InlineData("5[1]", "5")]
    [InlineData("null[true]", "null")]
    [InlineData("[][1]", "null")]
    [InlineData("[][item > 1]", "[]")]
    [InlineData("[1, 2, 3][n]", "2")]
    [InlineData("[{item: 1}, {item: 2}][item = 2]", "[{item: 2}]")]
    public void Filters_pick_items(string expression, string expected) => Gives(expected, expression, "{n: 2}");

    [Theory]
    [InlineData("for i in 1..3 return i * i", "[1, 4, 9]")]
    [InlineData("for i in 3..1 return i", "[3, 2, 1]")]
    [InlineData("for i in [1, 2], j in [10, 20] return i + j", "[11, 21, 12, 22]")]
    [InlineData("for i in 1..4 return if i = 1 then 1 else i * partial[-1]", "[1, 2, 6, 24]")]
    [InlineData("for d in @\"2026-02-27\"..@\"2026-03-01\" return d.day", "[27, 28, 1]")]
    [InlineData("some x in [1, 2] satisfies x > 1", "true")]
    [InlineData("every x in [1, 2] satisfies x > 1", "false")]
    [InlineData("every x in [] satisfies x > 1", "true")]
    [InlineData("every x in [2, null] satisfies x > 1", "null")]
    public void Loops_run_over_lists_and_ranges(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("(function(a, b) a - b)(5, 3)", "2")]
    [InlineData("{f: function(a, b) a - b, r: f(b: 5, a: 3)}.r", "-2")]
    [InlineData("{n: 2, f: function(a) a * n, r: f(5)}.r", "10")]
    [InlineData("{fact: function(n) if n = 0 then 1 else n * fact(n - 1), r: fact(20)}.r", "2432902008176640000")]
    [InlineData("{make: function(a) function(b) a + b, r: make(1)(2)}.r", "3")]
    [InlineData("(function(a: number) a)(\"x\")", "null")]
    [InlineData("(function(a: number) a)([7])", "7")]
    [InlineData("(function(a) a)(1, 2)", "null")]
    [InlineData("sort([3, 1, 2], function(x, y) x > y)", "[3, 2, 1]")]
    public void Functions_keep_what_they_see(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("@\"2026-11-20\".weekday", "5")]
    [InlineData("@\"10:30:05\".minute", "30")]
    [InlineData("@\"10:30:05+02:00\".time offset", "@\"PT2H\"")]
    [InlineData("@\"2026-07-01T10:00:00@Europe/Berlin\".time offset", "@\"PT2H\"")]
    [InlineData("@\"2026-07-01T10:00:00@Europe/Berlin\".timezone", "\"Europe/Berlin\"")]
    [InlineData("@\"P2DT3H\".hours", "3")]
    [InlineData("@\"P2Y3M\".months", "3")]
    [InlineData("[1..5).end included", "false")]
    public void Dates_durations_and_ranges_have_properties(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("< 5", "3", "true")]
    [InlineData("[1..3], > 10", "11", "true")]
    [InlineData("not(1, 2)", "3", "true")]
    [InlineData("-", "3", "true")]
    [InlineData("\"a\", \"b\"", "\"b\"", "true")]
    [InlineData("? > 2 and ? < 4", "3", "true")]
    [InlineData("[1, 2, 3]", "2", "true")]
    [InlineData("null", "null", "true")]
    [InlineData("< 5", "null", "null")]
    public void Unary_tests_ask_about_the_input(string tests, string input, string expected) => Passes(expected, tests, input);
}
