using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using static BackOffice.Workflows.Host.Tests.Forms.FormBench;

namespace BackOffice.Workflows.Host.Tests.Forms;

public sealed class FormRobustnessTests
{
    private static readonly FormSchema Everything = Form(
        """{"type":"textfield","key":"text","validate":{"pattern":"^a+$","minLength":"=number","maxLength":"=text","validationType":"phone"}}""",
        """{"type":"textarea","key":"area.deep.er","validate":{"required":true}}""",
        """{"type":"number","key":"number","increment":3,"decimalDigits":1,"validate":{"min":"=text","max":"=list"}}""",
        """{"type":"checkbox","key":"tick","conditional":{"hide":"=number > 1"}}""",
        """{"type":"datetime","key":"at","subtype":"datetime","disallowPassedDates":true}""",
        """{"type":"datetime","key":"time","subtype":"time"}""",
        """{"type":"radio","key":"one","valuesKey":"options"}""",
        """{"type":"taglist","key":"many","valuesExpression":"=for o in options return o.value"}""",
        """{"type":"filepicker","key":"files","multiple":"=tick","accept":".pdf"}""",
        """{"type":"textfield","key":"sign","properties":{"kind":"signature"},"readonly":"=tick"}""",
        """{"type":"expression","key":"sum","expression":"=sum(list) + number"}""",
        """{"type":"dynamiclist","path":"list","allowAddRemove":true,"components":[{"type":"number","key":"n","disabled":"=this.n > parent.number"},{"type":"dynamiclist","path":"inner","components":[{"type":"textfield","key":"t"}]}]}""");

    private static readonly string[] Names = ["text", "area", "deep", "er", "number", "tick", "at", "time", "one", "many", "files", "sign", "sum", "list", "n", "inner", "t", "options", "value", "name", "data", "@date"];

    private static readonly string[] Texts = ["", "aaa", "138-0000-0001", "2026-11-20", "2026-11-20T10:00", "25:61", "1e99999", "data:image/png;base64,AAAA", "\u0000\uD800", "３"];

    [Fact]
    public void Whatever_a_browser_sends_is_answered_in_words()
    {
        foreach (var seed in Enumerable.Range(0, 3_000))
        {
            var chance = new Random(seed);

            var result = FormValidator.Validate(Everything, Context(chance, 3), Context(chance, 4), Shanghai);

            Assert.NotEqual(result.Data is null, result.Problems.IsEmpty);
            Assert.All(result.Problems, static problem => Assert.NotEmpty(problem.In(FormLanguage.Chinese)));
        }
    }

    private static FeelContext Context(Random chance, int depth) =>
        FeelContext.Of(Enumerable.Range(0, chance.Next(8)).Select(_ => KeyValuePair.Create(Names[chance.Next(Names.Length)], Value(chance, depth))));

    private static FeelValue Value(Random chance, int depth) => chance.Next(depth > 0 ? 11 : 8) switch
    {
        0 => FeelNull.Instance,
        1 => FeelBoolean.Of(chance.Next(2) == 0),
        2 => FeelNumber.From(chance.Next(-3, 12)),
        3 => FeelNumber.From((decimal)chance.NextDouble() * 1_000),
        4 => FeelString.Of(Texts[chance.Next(Texts.Length)]),
        5 => FeelDate.From(new DateOnly(2026, 11, 1).AddDays(chance.Next(40))),
        6 => FeelDateTime.From(new DateTimeOffset(2026, 11, 20, 0, 0, 0, TimeSpan.Zero).AddHours(chance.Next(48))),
        7 => FeelTime.From(new TimeOnly(chance.Next(24), 0)),
        8 => Context(chance, depth - 1),
        9 => FeelContext.Empty.With("value", Value(chance, depth - 1)).With("label", Value(chance, depth - 1)),
        _ => FeelList.Of([.. Enumerable.Range(0, chance.Next(4)).Select(_ => Value(chance, depth - 1)).ToImmutableArray()]),
    };
}
