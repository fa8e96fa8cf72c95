using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class OperatorTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("1 / 3", "0.3333333333333333333333333333333333")]
    [InlineData("2 ** 10", "1024")]
    [InlineData("2 ** -1", "0.5")]
    [InlineData("2 ** 0.5", "1.414213562373095048801688724209698")]
    [InlineData("-2 ** 2", "4")]
    [InlineData("10 - 2 - 3", "5")]
    [InlineData("\"a\" + \"b\"", "\"ab\"")]
    [InlineData("1 + \"b\"", "null")]
    [InlineData("1 / 0", "null")]
    [InlineData("@\"2026-01-31\" + @\"P1M\"", "@\"2026-02-28\"")]
    [InlineData("@\"2026-03-01\" - @\"2026-02-01\"", "@\"P28D\"")]
    [InlineData("@\"23:30:00\" + @\"PT1H\"", "@\"00:30:00\"")]
    [InlineData("@\"2026-10-25T01:30:00@Europe/Berlin\" + @\"PT24H\"", "@\"2026-10-26T00:30:00@Europe/Berlin\"")]
    [InlineData("@\"P1D\" / @\"PT6H\"", "4")]
    [InlineData("@\"P1Y\" * 1.5", "@\"P1Y6M\"")]
    [InlineData("-@\"P1D\"", "@\"-P1D\"")]
    public void Arithmetic_joins_numbers_texts_dates_and_durations(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("1 = 1.0", "true")]
    [InlineData("1 = \"1\"", "null")]
    [InlineData("null = null", "true")]
    [InlineData("[1] = 1", "true")]
    [InlineData("[] = 0", "null")]
    [InlineData("1 != null", "true")]
    [InlineData("[1, 2] = [1, 2]", "true")]
    [InlineData("{a: 1, b: 2} = {b: 2, a: 1}", "true")]
    [InlineData("\"a\" < \"b\"", "true")]
    [InlineData("1 < \"b\"", "null")]
    [InlineData("5 between 1 and 5", "true")]
    [InlineData("@\"10:00:00Z\" = @\"11:00:00+01:00\"", "true")]
    [InlineData("@\"10:00:00Z\" = @\"10:00:00\"", "false")]
    [InlineData("3 in (1, 3)", "true")]
    [InlineData("3 in [1..3)", "false")]
    [InlineData("3 in (< 2, > 2)", "true")]
    [InlineData("3 in [[1..2], [3..4]]", "true")]
    [InlineData("3 in > 2 and true", "true")]
    [InlineData("3 in (? > 2)", "true")]
    public void Comparison_tells_order_and_equality(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("true and null", "null")]
    [InlineData("false and null", "false")]
    [InlineData("null or true", "true")]
    [InlineData("null or false", "null")]
    [InlineData("true and 1", "null")]
    [InlineData("not(null)", "null")]
    [InlineData("if null then 1 else 2", "2")]
    public void Logic_has_three_values(string expression, string expected) => Gives(expected, expression);

    [Theory]
    [InlineData("1 instance of number", "true")]
    [InlineData("null instance of Any", "false")]
    [InlineData("[1, 2] instance of list<number>", "true")]
    [InlineData("[1, \"a\"] instance of list<number>", "false")]
    [InlineData("{a: 1} instance of context<a: number>", "true")]
    [InlineData("{a: 1} instance of context<b: number>", "false")]
    [InlineData("[1..2] instance of range<number>", "true")]
    [InlineData("(function(a: number) a) instance of function<number> -> Any", "true")]
    [InlineData("@\"P1D\" instance of days and time duration", "true")]
    [InlineData("@\"P1D\" instance of years and months duration", "false")]
    public void Instance_of_asks_for_the_type(string expression, string expected) => Gives(expected, expression);
}
