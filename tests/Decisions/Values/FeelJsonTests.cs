using System.Text;
using System.Text.Json;
using BackOffice.Decisions.Tests.Feel;
using BackOffice.Decisions.Values;

namespace BackOffice.Decisions.Tests.Values;

public sealed class FeelJsonTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("[1, -0.5, 12345678901234567890.123456789]", "[1,-0.5,12345678901234567890.123456789]")]
    [InlineData("{a: \"中文\", b: [true, {}]}", "{\"a\":\"中文\",\"b\":[true,{}]}")]
    [InlineData("@\"2026-11-20\"", "{\"@date\":\"2026-11-20\"}")]
    [InlineData("@\"10:00:00Z\"", "{\"@time\":\"10:00:00Z\"}")]
    [InlineData("@\"2026-11-20T10:00:00@Asia/Shanghai\"", "{\"@dateTime\":\"2026-11-20T10:00:00@Asia/Shanghai\"}")]
    [InlineData("@\"PT24H\"", "{\"@dayTimeDuration\":\"P1D\"}")]
    [InlineData("@\"P1Y\"", "{\"@yearMonthDuration\":\"P1Y\"}")]
    [InlineData("{\"@date\": \"x\"}", "{\"@@date\":\"x\"}")]
    [InlineData("{\"@date\": \"x\", b: 1}", "{\"@date\":\"x\",\"b\":1}")]
    public void What_is_written_reads_as_the_same_value(string expression, string json)
    {
        var value = FeelFacts.Evaluate(expression).Value;

        Assert.Equal(json, Encoding.UTF8.GetString(FeelJson.ToBytes(value)));
        Assert.Equal(value, FeelJson.Read(FeelJson.ToBytes(value)));
    }

    [Theory]
    [InlineData("{\"@date\":\"2026-13-01\"}")]
    [InlineData("{\"@nothing\":1}")]
    [InlineData("[1")]
    [InlineData("")]
    public void What_is_no_payload_is_refused(string json) =>
        Assert.ThrowsAny<JsonException>(() => FeelJson.Read(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Functions_and_ranges_cannot_be_stored() =>
        Assert.Throws<NotSupportedException>(() => FeelJson.ToBytes(FeelFacts.Evaluate("[1..2]").Value));
}
