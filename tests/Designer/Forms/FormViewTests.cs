using BackOffice.Workflows.Host.Forms;

namespace BackOffice.Designer.Tests.Forms;

public sealed class FormViewTests
{
    private const string Intake = """
        {"type":"text","text":"## 报修受理\n请**复述**后提交：{{customer.name}}","properties":{"text:en":"## Repair intake\nRead back: {{customer.name}}"}},
        {"type":"textfield","id":"caller","key":"customer.name","label":"客户姓名","description":"与证件一致","validate":{"required":true},"properties":{"label:en":"Customer name"},"layout":{"row":"r1","columns":8}},
        {"type":"textfield","id":"phone","key":"customer.phone","label":"联系电话","validate":{"validationType":"phone"},"properties":{"label:en":"Phone"},"layout":{"row":"r1","columns":8}},
        {"type":"textarea","id":"content","key":"content","label":"具体内容","properties":{"label:en":"Content"}},
        {"type":"number","id":"fee","key":"fee","label":"维修费","properties":{"label:en":"Fee","kind":"money"}},
        {"type":"number","id":"meter","key":"meter","label":"表读数","appearance":{"suffixAdorner":"m³"},"properties":{"label:en":"Meter reading","kind":"meter-reading"}},
        {"type":"checkbox","id":"read_back","key":"read_back","label":"已复述并经客户确认","validate":{"required":true},"properties":{"label:en":"Read back and confirmed"}}
        """;

    private const string Choices = """
        {"type":"radio","id":"request_kind","key":"kind","label":"类型","values":[{"label":"报修","value":"repair","label:en":"Repair"},{"label":"投诉","value":"complaint","label:en":"Complaint"}],"properties":{"label:en":"Kind"}},
        {"type":"select","id":"channel","key":"channel","label":"渠道","values":[{"label":"热线","value":"hotline"}],"validate":{"required":true}},
        {"type":"checklist","id":"dangers","key":"dangers","label":"隐患","values":["软管老化","无报警器"]},
        {"type":"datetime","id":"at","key":"at","dateLabel":"预约时间","subtype":"datetime"}
        """;

    private const string Evidence = """
        {"type":"filepicker","id":"photo","key":"photo","label":"照片","multiple":true,"properties":{"kind":"photo"}},
        {"type":"textfield","id":"sign","key":"sign","label":"用户签字","validate":{"required":true},"properties":{"kind":"signature"}},
        {"type":"dynamiclist","id":"parts","path":"parts","label":"配件","allowAddRemove":true,"components":[{"type":"textfield","id":"part","key":"name","label":"名称"}]},
        {"type":"table","id":"visits","label":"上门记录","dataSource":"=visits","columns":[{"key":"at","label":"时间"},{"key":"by","label":"人员"}]}
        """;

    [Fact]
    public async Task An_intake_form_ties_labels_help_and_units_to_its_inputs() =>
        Snapshot.Matches(await FormPicture.HtmlAsync(Intake, """{"customer":{"name":"王**建**国"},"fee":12.5}"""));

    [Fact]
    public async Task The_same_form_reads_in_English() =>
        Snapshot.Matches(await FormPicture.HtmlAsync(Intake, """{"customer":{"name":"Wang"},"fee":12.5}""", FormLanguage.English));

    [Fact]
    public async Task A_history_shows_values_instead_of_inputs() =>
        Snapshot.Matches(await FormPicture.HtmlAsync(
            $"{Intake},{Choices}",
            """{"customer":{"name":"王建国"},"fee":1234.5,"meter":1043.2,"read_back":true,"kind":"repair","dangers":["软管老化","无报警器"],"at":{"@dateTime":"2026-11-20T06:30:00Z"}}""",
            readOnly: true));

    [Fact]
    public async Task Choices_are_named_by_their_labels() => Snapshot.Matches(await FormPicture.HtmlAsync(Choices, """{"kind":"complaint"}"""));

    [Fact]
    public async Task Photos_signatures_rows_and_tables_have_their_own_parts() =>
        Snapshot.Matches(await FormPicture.HtmlAsync(Evidence, """{"parts":[{"name":"球阀"}],"visits":[{"at":"10:00","by":"示例甲"}]}"""));

    [Fact]
    public async Task A_form_without_a_button_of_its_own_gets_one() =>
        Assert.Contains("type=\"submit\"", await FormPicture.HtmlAsync("""{"type":"separator"}"""), StringComparison.Ordinal);

    [Fact]
    public async Task A_hidden_component_leaves_nothing_in_the_page() =>
        Assert.DoesNotContain("secret", await FormPicture.HtmlAsync("""{"type":"textfield","key":"secret","label":"secret","conditional":{"hide":"=true"}}"""), StringComparison.Ordinal);
}
