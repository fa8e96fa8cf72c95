using BackOffice.Workflows.Host.Forms;
using static BackOffice.Workflows.Host.Tests.Forms.FormBench;

namespace BackOffice.Workflows.Host.Tests.Forms;

public sealed class FormValidatorTests
{
    [Fact]
    public void What_belongs_to_no_field_is_dropped() =>
        Assert.Equal("""{"name":"王建国"}""", Submit(Form("""{"type":"textfield","key":"name"}"""), """{"name":"王建国","role":"admin"}"""));

    [Fact]
    public void A_hidden_field_is_not_taken_and_not_asked_for()
    {
        var form = Form("""{"type":"checkbox","key":"leak"}""", """{"type":"textfield","key":"where","validate":{"required":true},"conditional":{"hide":"=not(leak)"}}""");

        Assert.Equal("""{"leak":false}""", Submit(form, """{"leak":false,"where":"厨房"}"""));
        Assert.Equal("where: This is required.", Submit(form, """{"leak":true}"""));
        Assert.Equal("""{"leak":true,"where":"厨房"}""", Submit(form, """{"leak":true,"where":"厨房"}"""));
    }

    [Fact]
    public void A_field_that_hides_by_a_hidden_field_sees_it_empty()
    {
        var form = Form(
            """{"type":"checkbox","key":"a"}""",
            """{"type":"checkbox","key":"b","conditional":{"hide":"=a"}}""",
            """{"type":"textfield","key":"c","conditional":{"hide":"=b"}}""");

        Assert.Equal("""{"a":true,"c":"seen"}""", Submit(form, """{"a":true,"b":true,"c":"seen"}"""));
    }

    [Theory]
    [InlineData("readonly", "true")]
    [InlineData("disabled", "true")]
    [InlineData("readonly", "\"=locked\"")]
    public void A_field_that_may_not_be_written_keeps_the_cases_value(string property, string value)
    {
        var form = Form($$"""{"type":"number","key":"fee","{{property}}":{{value}}}""", """{"type":"textfield","key":"note"}""");

        Assert.Equal("""{"note":"ok"}""", Submit(form, """{"fee":1,"note":"ok"}""", """{"fee":80,"locked":true}"""));
    }

    [Fact]
    public void A_default_stands_where_nothing_was_entered_and_nothing_is_known()
    {
        var form = Form("""{"type":"number","key":"hours","defaultValue":2}""");

        Assert.Equal("""{"hours":2}""", Submit(form, "{}"));
        Assert.Equal("""{"hours":5}""", Submit(form, "{}", """{"hours":5}"""));
        Assert.Equal("""{"hours":null}""", Submit(form, """{"hours":null}"""));
    }

    [Fact]
    public void A_nested_key_keeps_what_the_variable_holds_beside_it()
    {
        var form = Form("""{"type":"group","path":"customer","components":[{"type":"textfield","key":"name"}]}""");

        Assert.Equal("""{"customer":{"number":"C-1","name":"李"}}""", Submit(form, """{"customer":{"name":"李","number":"C-9"}}""", """{"customer":{"number":"C-1","name":"张"}}"""));
    }

    [Fact]
    public void Money_and_readings_have_their_own_limits()
    {
        var form = Form("""{"type":"number","key":"fee","properties":{"kind":"money"}}""", """{"type":"number","key":"meter","properties":{"kind":"meter-reading"}}""");

        Assert.Equal("fee: At most 2 digits behind the point.\nmeter: Must be at least 0.", Submit(form, """{"fee":"12.345","meter":-1}"""));
        Assert.Equal("""{"fee":12.5,"meter":1043.2}""", Submit(form, """{"fee":"12.50","meter":1043.2}"""));
    }

    [Theory]
    [InlineData("""{"min":1,"max":10}""", "0.5", "v: Must be at least 1.")]
    [InlineData("""{"min":1,"max":10}""", "11", "v: Must be at most 10.")]
    [InlineData("""{"max":"=limit * 2"}""", "9", "v: Must be at most 8.")]
    [InlineData("{}", "\"zwölf\"", "v: Expected a number, such as 12.5.")]
    [InlineData("{}", "true", "v: Expected a number, such as 12.5.")]
    [InlineData("{}", "[1]", "v: Expected a number, such as 12.5.")]
    public void Numbers_are_numbers_within_their_range(string validate, string entered, string problem) =>
        Assert.Equal(problem, Submit(Form($$"""{"type":"number","key":"v","validate":{{validate}}}"""), $$"""{"v":{{entered}}}""", """{"limit":4}"""));

    [Fact]
    public void A_number_may_be_bound_to_steps() =>
        Assert.Equal("v: Must be a multiple of 0.5; the nearest are 1 and 1.5.", Submit(Form("""{"type":"number","key":"v","increment":"0.5"}"""), """{"v":1.2}"""));

    [Theory]
    [InlineData("""{"minLength":5}""", "\"漏气\"", "v: At least 5 characters; there are 2.")]
    [InlineData("""{"maxLength":"=1+2"}""", "\"abcd\"", "v: At most 3 characters; there are 4.")]
    [InlineData("""{"pattern":"^[A-Z]{2}\\d+$"}""", "\"ab1\"", "v: Does not match ^[A-Z]{2}\\d+$.")]
    [InlineData("""{"pattern":"^\\d+$"}""", "\"１２\"", "v: Does not match ^\\d+$.")]
    [InlineData("""{"validationType":"email"}""", "\"a@\"", "v: Expected an e-mail address, such as name@example.com.")]
    [InlineData("""{"required":true}""", "\"  \"", "v: This is required.")]
    [InlineData("{}", "{\"a\":1}", "v: Expected text.")]
    public void Text_keeps_its_length_and_shape(string validate, string entered, string problem) =>
        Assert.Equal(problem, Submit(Form($$"""{"type":"textfield","key":"v","validate":{{validate}}}"""), $$"""{"v":{{entered}}}"""));

    [Theory]
    [InlineData("13800000001", true)]
    [InlineData("138-0000-0001", true)]
    [InlineData("+86 138 0000 0001", true)]
    [InlineData("0632-7700000", true)]
    [InlineData("010-67700000", true)]
    [InlineData("7700000", true)]
    [InlineData("400-700-0000", true)]
    [InlineData("+4930664040900", true)]
    [InlineData("12345", false)]
    [InlineData("1380000000", false)]
    [InlineData("phone", false)]
    public void Phone_numbers_are_those_people_give_here(string number, bool right)
    {
        var result = Submit(Form("""{"type":"textfield","key":"v","validate":{"validationType":"phone"}}"""), $$"""{"v":"{{number}}"}""");

        Assert.Equal(right ? $$"""{"v":"{{number}}"}""" : "v: Expected a phone number: 11 digits, or area code and number, such as 138-0000-0000 or 0632-7700000.", result);
    }

    [Fact]
    public void A_pattern_that_would_hang_a_backtracking_engine_answers_at_once() =>
        Assert.Equal("v: Does not match ^(a+)+$.", Submit(Form("""{"type":"textfield","key":"v","validate":{"pattern":"^(a+)+$"}}"""), $$"""{"v":"{{new string('a', 3_000)}}!"}"""));

    [Fact]
    public void A_choice_is_one_of_its_options()
    {
        var form = Form("""{"type":"select","key":"v","values":[{"label":"一","value":"1"},{"label":"二","value":2}]}""");

        Assert.Equal("""{"v":2}""", Submit(form, """{"v":2}"""));
        Assert.Equal("v: “2” is not among the options; choose again.", Submit(form, """{"v":"2"}"""));
        Assert.Equal("v: “{\"a\":1}” is not among the options; choose again.", Submit(form, """{"v":{"a":1}}"""));
    }

    [Fact]
    public void Options_come_from_the_case_and_never_from_the_browser()
    {
        var form = Form("""{"type":"radio","key":"v","valuesKey":"crews"}""", """{"type":"taglist","key":"w","valuesExpression":"=crews[item.value != \"b\"]"}""");
        const string crews = """{"crews":[{"label":"甲","value":"a"},{"label":"乙","value":"b"}]}""";

        Assert.Equal("""{"v":"b","w":["a"]}""", Submit(form, """{"v":"b","w":["a","a"]}""", crews));
        Assert.Equal("v: “c” is not among the options; choose again.\nw: “b” is not among the options; choose again.", Submit(form, """{"v":"c","w":["b"],"crews":["c"]}""", crews));
    }

    [Fact]
    public void Dates_and_times_become_values_of_their_kind()
    {
        var form = Form(
            """{"type":"datetime","key":"day","subtype":"date"}""",
            """{"type":"datetime","key":"at","subtype":"datetime","timeSerializingFormat":"utc_offset"}""",
            """{"type":"datetime","key":"utc","subtype":"datetime","timeSerializingFormat":"utc_normalized"}""",
            """{"type":"datetime","key":"clock","subtype":"time","timeSerializingFormat":"no_timezone"}""");

        Assert.Equal(
            """{"day":{"@date":"2026-11-20"},"at":{"@dateTime":"2026-11-20T14:30:00+08:00"},"utc":{"@dateTime":"2026-11-20T06:30:00Z"},"clock":{"@time":"14:30:00"}}""",
            Submit(form, """{"day":"2026-11-20","at":"2026-11-20T14:30","utc":"2026-11-20T14:30","clock":"14:30"}"""));
    }

    [Theory]
    [InlineData("date", "\"2026-02-30\"", "v: Expected a date, such as 2026-11-20.")]
    [InlineData("date", "5", "v: Expected a date, such as 2026-11-20.")]
    [InlineData("time", "\"25:00\"", "v: Expected a time, such as 14:30.")]
    [InlineData("datetime", "\"2026-11-20\"", "v: Expected a date and a time, such as 2026-11-20 14:30.")]
    public void What_is_no_date_is_refused(string subtype, string entered, string problem) =>
        Assert.Equal(problem, Submit(Form($$"""{"type":"datetime","key":"v","subtype":"{{subtype}}"}"""), $$"""{"v":{{entered}}}"""));

    [Fact]
    public void Today_is_the_companys_today()
    {
        var form = Form("""{"type":"datetime","key":"v","subtype":"date","disallowPassedDates":true}""");

        Assert.Equal("v: The date may not lie before today (2026-11-20).", Submit(form, """{"v":"2026-11-19"}"""));
        Assert.Equal("""{"v":{"@date":"2026-11-20"}}""", Submit(form, """{"v":"2026-11-20"}"""));
    }

    [Fact]
    public void A_required_tick_must_be_set() =>
        Assert.Equal("v: 须勾选此项才能提交。", Submit(Form("""{"type":"checkbox","key":"v","validate":{"required":true}}"""), """{"v":false}""", language: FormLanguage.Chinese));

    [Fact]
    public void The_server_computes_expressions_itself() =>
        Assert.Equal(
            """{"price":30,"amount":2,"total":60}""",
            Submit(Form("""{"type":"number","key":"price"}""", """{"type":"number","key":"amount"}""", """{"type":"expression","key":"total","expression":"=price * amount"}"""),
                """{"price":30,"amount":2,"total":1}"""));

    [Fact]
    public void Rows_are_judged_one_by_one_with_their_own_scope()
    {
        var form = Form("""
            {"type":"dynamiclist","path":"parts","allowAddRemove":true,"components":[
              {"type":"textfield","key":"name","validate":{"required":true}},
              {"type":"number","key":"price","validate":{"min":"=this.least"}},
              {"type":"number","key":"least"},
              {"type":"textfield","key":"why","conditional":{"hide":"=this.price < 100 or i[1] = 3"},"validate":{"required":true}}]}
            """);

        Assert.Equal(
            "parts[0].name: This is required.\nparts[1].price: Must be at least 5.\nparts[1].why: This is required.".Replace("\nparts[1].why: This is required.", "", StringComparison.Ordinal),
            Submit(form, """{"parts":[{"name":"","price":1},{"name":"阀","price":4,"least":5},{"name":"管","price":400}]}"""));
        Assert.Equal("parts[0].why: This is required.", Submit(form, """{"parts":[{"name":"阀","price":400}]}"""));
        Assert.Equal("""{"parts":[{"name":"阀","price":9,"least":null}]}""", Submit(form, """{"parts":[{"name":"阀","price":9,"stolen":true}]}"""));
        Assert.Equal("""{"parts":[]}""", Submit(form, """{"parts":[]}"""));
    }

    [Fact]
    public void Rows_that_may_not_be_added_keep_what_the_form_does_not_show()
    {
        var form = Form("""{"type":"dynamiclist","path":"checks","components":[{"type":"checkbox","key":"ok"}]}""");

        Assert.Equal("""{"checks":[{"code":"K1","ok":true},{"code":"K2","ok":false}]}""",
            Submit(form, """{"checks":[{"ok":true},{"ok":false},{"ok":true}]}""", """{"checks":[{"code":"K1"},{"code":"K2"}]}"""));
    }

    [Fact]
    public void A_read_only_value_moves_with_its_row_and_cannot_be_invented()
    {
        var form = Form("""{"type":"dynamiclist","path":"parts","allowAddRemove":true,"components":[{"type":"number","key":"price","readonly":true}]}""");

        Assert.Equal("""{"parts":[{"price":20},{"price":null}]}""", Submit(form, """{"parts":[{"price":20},{"price":1}]}""", """{"parts":[{"price":10},{"price":20}]}"""));
    }

    [Fact]
    public void More_rows_than_the_limit_are_refused()
    {
        var rows = string.Join(',', Enumerable.Repeat("{}", 100_000));

        Assert.Equal("v: At most 200 rows.", Submit(Form("""{"type":"dynamiclist","path":"v","allowAddRemove":true,"components":[]}"""), $$"""{"v":[{{rows}}]}"""));
    }

    [Fact]
    public void A_signature_is_a_png_of_bounded_size()
    {
        var form = Form("""{"type":"textfield","key":"v","properties":{"kind":"signature"},"validate":{"required":true}}""");
        const string png = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==";

        Assert.Equal($$"""{"v":"{{png}}"}""", Submit(form, $$"""{"v":"{{png}}"}"""));
        Assert.Equal("v: A signature is required.", Submit(form, """{"v":""}"""));
        Assert.Equal("v: The signature cannot be read; clear it and sign again.", Submit(form, """{"v":"data:image/svg+xml;base64,PHN2Zz4="}"""));
        Assert.Equal("v: 97 KB in all, above the limit of 58 KB; make it smaller or fewer.", Submit(form, $$"""{"v":"{{new string('A', 100_000)}}"}"""));
    }

    [Fact]
    public void A_photo_is_told_by_its_bytes()
    {
        var form = Form("""{"type":"filepicker","key":"v","properties":{"kind":"photo"},"validate":{"required":true}}""");

        Assert.Equal("v: A photo is required.", Submit(form, """{"v":[]}"""));
        Assert.Equal("""{"v":[{"name":"a.jpg","data":"data:image/jpeg;base64,/9j/4A=="}]}""", Submit(form, """{"v":[{"name":"a.jpg","data":"data:image/jpeg;base64,/9j/4A==","x":1}]}"""));
        Assert.Equal("v: “a.jpg” is not a picture (JPEG, PNG or WebP).", Submit(form, """{"v":[{"name":"a.jpg","data":"data:image/jpeg;base64,PGh0bWw+"}]}"""));
        Assert.Equal("v: At most 1 files; there are 2.", Submit(form, """{"v":[{"name":"a","data":"data:image/jpeg;base64,/9j/4A=="},{"name":"b","data":"data:image/jpeg;base64,/9j/4A=="}]}"""));
        Assert.Equal("v: The file cannot be read; choose it again.", Submit(form, """{"v":["files::1"]}"""));
    }

    [Fact]
    public void A_variable_that_grows_too_heavy_is_refused()
    {
        var rows = string.Join(',', Enumerable.Range(0, 50).Select(_ => $$"""{"t":"{{new string('x', 3_900)}}"}"""));

        Assert.Equal("v[0].t: 190 KB in all, above the limit of 64 KB; make it smaller or fewer.",
            Submit(Form("""{"type":"dynamiclist","path":"v","allowAddRemove":true,"components":[{"type":"textfield","key":"t"}]}"""), $$"""{"v":[{{rows}}]}"""));
    }

    [Fact]
    public void A_circle_of_conditions_comes_to_an_end()
    {
        var form = Form("""{"type":"checkbox","key":"a","conditional":{"hide":"=b"}}""", """{"type":"checkbox","key":"b","conditional":{"hide":"=a"}}""");

        Assert.StartsWith("{", Submit(form, """{"a":true,"b":true}"""), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_accepted_is_accepted_again()
    {
        var form = Form(
            """{"type":"number","key":"price"}""",
            """{"type":"datetime","key":"day","subtype":"datetime"}""",
            """{"type":"dynamiclist","path":"rows","allowAddRemove":true,"components":[{"type":"textfield","key":"t"}]}""",
            """{"type":"expression","key":"total","expression":"=price * count(rows)"}""");
        var once = Submit(form, """{"price":3,"day":"2026-11-20T10:00","rows":[{"t":"a"},{"t":"b"}]}""");

        Assert.Equal(once, Submit(form, once));
    }

    [Fact]
    public void Every_message_is_written_in_both_languages() =>
        Assert.All(FormMessages.Keys, key => Assert.NotEqual(FormMessages.Text(key, FormLanguage.Chinese), FormMessages.Text(key, FormLanguage.English)));
}
