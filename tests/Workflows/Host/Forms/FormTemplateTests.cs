using System.Net;
using BackOffice.Workflows.Host.Forms;
using static BackOffice.Workflows.Host.Tests.Forms.FormBench;

namespace BackOffice.Workflows.Host.Tests.Forms;

public sealed class FormTemplateTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("{{name}} owes {{12.5 * 2}}", "Li owes 25")]
    [InlineData("=\"to \" + name", "to Li")]
    [InlineData("{{#if late}}late{{/if}}{{#if not(late)}}in time{{/if}}", "in time")]
    [InlineData("{{#loop parts}}{{name}}×{{amount}} for {{parent.name}}; {{/loop}}", "valve×2 for Li; pipe×1 for Li; ")]
    [InlineData("{{#loop tags}}[{{this}}]{{/loop}}", "[a][b]")]
    [InlineData("{{#loop parts}}{{#if amount > 1}}{{name}}{{/if}}{{/loop}}", "valve")]
    [InlineData("{{nothing.at.all}}!", "!")]
    [InlineData("{{ {a: {b: 1}}.a.b }}", "1")]
    [InlineData("one { brace }", "one { brace }")]
    [InlineData("{{day}} {{late}}", "2026-11-20 false")]
    public void A_template_writes_its_values_out(string template, string text) => Assert.Equal(text, Render(template, static v => v));

    [Fact]
    public void Values_are_escaped_and_the_templates_own_text_is_not() =>
        Assert.Equal("<b>&lt;script&gt;</b>", Render("<b>{{evil}}</b>", WebUtility.HtmlEncode));

    [Fact]
    public void A_loop_that_would_write_without_end_stops_at_the_limit() =>
        Assert.Equal(FormLimits.RenderedText, Render("{{#loop for i in 1..300 return i}}{{#loop for j in 1..300 return j}}0123456789{{/loop}}{{/loop}}", static v => v).Length);

    private static string Render(string template, Func<string, string> escape)
    {
        var (read, problem) = FormTemplate.Parse(template);
        Assert.Null(problem);
        return read.Render(
            Data("""{"name":"Li","late":false,"evil":"<script>","tags":["a","b"],"parts":[{"name":"valve","amount":2},{"name":"pipe","amount":1}],"day":{"@date":"2026-11-20"}}"""),
            Shanghai,
            escape);
    }
}
