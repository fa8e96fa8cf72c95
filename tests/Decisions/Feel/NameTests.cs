using static BackOffice.Decisions.Tests.Feel.FeelFacts;

namespace BackOffice.Decisions.Tests.Feel;

public sealed class NameTests
{
    [Theory]
    [InlineData("due date + 1", "{\"due date\": 4}", "due date", "5")]
    [InlineData("due   date", "{\"due date\": 4}", "due date", "4")]
    [InlineData("a-b", "{\"a-b\": 4, a: 1, b: 1}", "a-b", "4")]
    [InlineData("a - b", "{a: 3, b: 1}", "x", "2")]
    [InlineData("customer's age", "{\"customer's age\": 30}", "customer's age", "30")]
    [InlineData("2nd try", "{\"2nd try\": 2}", "2nd try", "2")]
    [InlineData("p.first name", "{p: {\"first name\": \"Li\"}}", "first name", "\"Li\"")]
    [InlineData("p.`first name`", "{p: {\"first name\": \"Li\"}}", "x", "\"Li\"")]
    [InlineData("people[first name = \"Li\"].age", "{people: [{\"first name\": \"Li\", age: 3}]}", "first name", "[3]")]
    [InlineData("各级取值[1]", "{各级取值: [7]}", "x", "7")]
    [InlineData("for loop var in [1, 2] return loop var * 2", "{}", "x", "[2, 4]")]
    [InlineData("{add one: function(in put) in put + 1, r: add one(2)}.r", "{}", "x", "3")]
    [InlineData("if a then b else c", "{a: true, b: 1, c: 2}", "x", "1")]
    public void Names_may_hold_spaces_and_symbols(string expression, string variables, string known, string expected) =>
        Gives(expected, expression, variables, known);

    [Fact]
    public void Free_variables_are_the_names_read_from_outside() => Assert.Equal(
        ["a", "list", "price"],
        Parse("for x in list[price > a] return sum(x, function(y) y + x)").FreeVariables.Order(StringComparer.Ordinal));
}
