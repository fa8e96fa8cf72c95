using System.Text;
using BackOffice.Workflows.Host.Forms;
using BackOffice.Workflows.Host.Forms.Components;
using static BackOffice.Workflows.Host.Tests.Forms.FormBench;

namespace BackOffice.Workflows.Host.Tests.Forms;

public sealed class FormReaderTests
{
    private const string Types = "button, checkbox, checklist, datetime, documentPreview, dynamiclist, expression, filepicker, group, html, iframe, image, number, " +
        "radio, select, separator, spacer, table, taglist, text, textarea, textfield";

    [Fact]
    public void Every_type_of_form_js_is_read()
    {
        string[] components = [.. Types.Split(", ").Select(type =>
            $$"""{"type":"{{type}}","id":"{{type}}","key":"{{type}}_value","path":"{{type}}_rows","expression":"=1","components":[]}""")];

        Assert.Equal(22, Form(components).Components.Length);
    }

    [Fact]
    public void An_unknown_type_is_refused_with_its_component_and_the_known_types() =>
        Assert.Equal($"Slider_1: The type 'range' is not known (key 'amount'). Known: {Types}.", Refusal("""{"type":"range","id":"Slider_1","key":"amount"}"""));

    [Fact]
    public void A_component_without_an_id_is_named_by_its_place_and_no_given_id_is_taken()
    {
        var form = Form("""{"type":"textfield","id":"Field_1","key":"a"}""", """{"type":"group","components":[{"type":"textfield","key":"b"}]}""");

        Assert.Equal(["Field_1", "Field_1_", "Field_1_0"], form.All.Select(c => c.Id));
    }

    [Theory]
    [InlineData("""{"type":"textfield","id":"x"}""", "x: A textfield needs a 'key', the name of its value; there is none.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a b"}""", "x: 'key' is a name or names joined by points, of letters, digits and '_'; found 'a b'.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a","validate":{"required":"yes"}}""", "x: 'validate.required' is true or false; found 'yes'.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a","layout":{"columns":17}}""", "x: 'layout.columns' is a whole number from 1 to 16; found 17.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a","conditional":{"hide":"b"}}""", "x: 'conditional.hide' is a FEEL expression and begins with '='; found 'b'. Write '=b'.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a","validate":{"pattern":"["}}""", "x: 'validate.pattern': '[' is not a regular expression: UnterminatedBracket at character 2.")]
    [InlineData("""{"type":"textfield","id":"x","key":"a","validate":{"pattern":"(?=b)"}}""", "x: 'validate.pattern': '(?=b)' looks ahead, looks behind or refers back, which cannot be checked in bounded time. Write it without.")]
    [InlineData("""{"type":"datetime","id":"x","key":"a","subtype":"year"}""", "x: 'subtype' is one of date, time, datetime; found 'year'.")]
    [InlineData("""{"type":"expression","id":"x","key":"a"}""", "x: 'expression' is needed: a FEEL expression that begins with '='.")]
    [InlineData("""{"type":"text","id":"x","text":"{{#if a}}b"}""", "x: 'text': '{{/if}}' is missing at the end of '{{#if a}}b'.")]
    [InlineData("""{"type":"radio","id":"x","key":"a","values":[{"label":"A","value":"1"},{"label":"B","value":"1"}]}""", "x: Two options have the value of 'B'; each needs its own.")]
    public void What_could_not_be_filled_in_is_refused_by_component_and_reason(string component, string refusal) => Assert.Equal(refusal, Refusal(component));

    [Fact]
    public void Two_fields_under_one_key_are_refused() =>
        Assert.Equal(
            "two: The key 'a' is in the way of component 'one'; give one of them another key.\nthree: The key 'a.b' is in the way of component 'one'; give one of them another key.",
            Refusal("""{"type":"textfield","id":"one","key":"a"}""", """{"type":"number","id":"two","key":"a"}""", """{"type":"number","id":"three","key":"a.b"}"""));

    [Fact]
    public void The_same_key_may_stand_within_a_list_and_beside_it() =>
        Assert.Equal(3, Form("""{"type":"textfield","key":"name"}""", """{"type":"dynamiclist","path":"rows","components":[{"type":"textfield","key":"name"}]}""").All.Count());

    [Theory]
    [InlineData("null", "A form is an object with 'components'; found null.")]
    [InlineData("[]", "A form is an object with 'components'; found a list.")]
    [InlineData("{}", "A form needs 'components', a list; there is none.")]
    [InlineData("""{"components":[1]}""", "components[0]: A component is an object; found 1.")]
    [InlineData("{", "A form is JSON of at most 64 levels; line 1, byte 2 is not.")]
    public void A_file_that_is_no_form_is_refused(string json, string refusal) =>
        Assert.Equal(refusal, Assert.Single(FormReader.Read(Encoding.UTF8.GetBytes(json)).Problems).ToString());

    [Fact]
    public void Size_depth_and_number_are_bounded()
    {
        var deep = string.Concat(Enumerable.Repeat("""{"type":"group","components":[""", 13)) + string.Concat(Enumerable.Repeat("]}", 13));
        var many = string.Join(',', Enumerable.Range(0, FormLimits.Components + 1).Select(i => """{"type":"separator"}"""));

        Assert.Contains("Containers may stand 12 deep", Refusal(deep.Replace("[]", """[{"type":"separator"}]""", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("A form may have 2000 components", Refusal(many), StringComparison.Ordinal);
        Assert.StartsWith("A form may have 1048576 bytes", FormReader.Read(new byte[FormLimits.SchemaBytes + 1]).Problems[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("filepicker", "photo", typeof(FileField))]
    [InlineData("textfield", "signature", typeof(SignatureField))]
    [InlineData("number", "money", typeof(NumberField))]
    [InlineData("number", "meter-reading", typeof(NumberField))]
    public void Our_own_kinds_stand_in_the_properties(string type, string kind, Type field) =>
        Assert.IsType(field, Form($$"""{"type":"{{type}}","key":"a","properties":{"kind":"{{kind}}"} }""").Components[0]);

    [Fact]
    public void English_stands_in_the_properties_and_with_the_options()
    {
        var field = (ChoiceField)Form("""
            {"type":"select","key":"a","label":"班组","description":"谁去","properties":{"label:en":"Crew","description:en":"Who goes"},
             "values":[{"label":"一组","value":"1","label:en":"Crew one"}]}
            """).Components[0];

        Assert.Equal(("Crew", "班组", "Who goes"), (field.Label!.English!.Text, field.Label.Chinese.Text, field.Description!.English!.Text));
        Assert.Equal("Crew one", ((OptionSource.Fixed)field.Options).Options[0].In(FormLanguage.English));
    }
}
