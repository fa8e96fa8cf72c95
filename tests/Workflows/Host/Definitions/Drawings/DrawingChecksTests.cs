using System.Text;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Definitions.Drawings;
using BackOffice.Workflows.Host.Deployment;
using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Definitions.Drawings;

/// <summary>Each check has a planted offender: the readable drawing below, with one thing moved.</summary>
public sealed class DrawingChecksTests
{
    private const string Names = """
        <zeebe:properties><zeebe:property name="name:en" value="Mend it"/></zeebe:properties>
        """;

    private const string Elements = """
        <bpmn:laneSet id="lanes">
          <bpmn:lane id="desk" name="客服"><bpmn:flowNodeRef>s</bpmn:flowNodeRef></bpmn:lane>
          <bpmn:lane id="crew" name="班组"><bpmn:flowNodeRef>t</bpmn:flowNodeRef><bpmn:flowNodeRef>g</bpmn:flowNodeRef><bpmn:flowNodeRef>e</bpmn:flowNodeRef><bpmn:flowNodeRef>late</bpmn:flowNodeRef><bpmn:flowNodeRef>told</bpmn:flowNodeRef></bpmn:lane>
        </bpmn:laneSet>
        <bpmn:startEvent id="s" name="报修"/>
        <bpmn:userTask id="t" name="上门修理"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="fitter"/>
        """ + Names + """
        </bpmn:extensionElements></bpmn:userTask>
        <bpmn:boundaryEvent id="late" name="超时" attachedToRef="t" cancelActivity="false"><bpmn:messageEventDefinition id="m" messageRef="late-message"/></bpmn:boundaryEvent>
        <bpmn:endEvent id="told" name="已告知"/>
        <bpmn:exclusiveGateway id="g" name="修好？" default="again"/>
        <bpmn:endEvent id="e" name="修好"/>
        <bpmn:sequenceFlow id="begin" sourceRef="s" targetRef="t"/>
        <bpmn:sequenceFlow id="done" sourceRef="t" targetRef="g"/>
        <bpmn:sequenceFlow id="yes" name="是" sourceRef="g" targetRef="e"><bpmn:conditionExpression>=true</bpmn:conditionExpression></bpmn:sequenceFlow>
        <bpmn:sequenceFlow id="again" sourceRef="g" targetRef="t"/>
        <bpmn:sequenceFlow id="tell" sourceRef="late" targetRef="told"/>
        """;

    private const string MessageName = """<bpmn:message id="late-message" name="late"><bpmn:extensionElements><zeebe:subscription correlationKey="=1"/></bpmn:extensionElements></bpmn:message>""";

    private static readonly string Drawn = string.Concat(
        Shape("desk", 30, 0, 600, 100), Shape("crew", 30, 100, 600, 300),
        Shape("s", 102, 32, 36, 36, 140, 42), Shape("t", 150, 160, 100, 80), Shape("late", 162, 222, 36, 36, 200, 262), Shape("told", 162, 320, 36, 36),
        Shape("g", 325, 175, 50, 50, 305, 235), Shape("e", 482, 182, 36, 36),
        Line("begin", (120, 68), (120, 200), (150, 200)), Line("done", (250, 200), (325, 200)), Line("yes", (375, 200), (482, 200)),
        Line("again", (350, 175), (350, 120), (200, 120), (200, 160)), Line("tell", (180, 258), (180, 320)));

    private static readonly Dictionary<string, (string Element, Func<string, string> Spoil)> Offenders = new(StringComparer.Ordinal)
    {
        ["everything-is-drawn"] = ("tell", xml => xml.Replace(Line("tell", (180, 258), (180, 320)), string.Empty, StringComparison.Ordinal)),
        ["page-is-not-crowded"] = ("p", xml => Enumerable.Range(0, PageIsNotCrowded.Most).Aggregate(xml, (all, i) => Draw(Add(all, $"<bpmn:endEvent id=\"more{i}\"/>" + Flow("t", $"more{i}")), Shape($"more{i}", 700 + (50 * i), 0, 36, 36)))),
        ["page-fits-a-screen"] = ("p", xml => Move(xml, Shape("crew", 30, 100, 600, 300), Shape("crew", 30, 100, PageFitsAScreen.Widest + 1, 300))),
        ["shapes-stand-apart"] = ("e", xml => Move(xml, Shape("told", 162, 320, 36, 36), Shape("told", 320, 320, 36, 36)).Replace(Shape("e", 482, 182, 36, 36), Shape("e", 330, 330, 36, 36), StringComparison.Ordinal)),
        ["step-stands-in-its-lane"] = ("e", xml => Move(xml, Shape("e", 482, 182, 36, 36), Shape("e", 482, 82, 36, 36))),
        ["lanes-stand-in-the-order-of-work"] = ("desk", xml => Move(xml, Shape("desk", 30, 0, 600, 100), Shape("desk", 30, 400, 600, 100)).Replace(Shape("s", 102, 32, 36, 36, 140, 42), Shape("s", 102, 432, 36, 36, 140, 442), StringComparison.Ordinal)),
        ["flow-runs-to-the-right"] = ("yes", xml => Move(xml, Shape("e", 482, 182, 36, 36), Shape("e", 282, 320, 36, 36))),
        ["exception-leaves-below"] = ("late", xml => Move(xml, Shape("late", 162, 222, 36, 36, 200, 262), Shape("late", 162, 142, 36, 36))),
        ["line-is-upright"] = ("done", xml => Move(xml, Line("done", (250, 200), (325, 200)), Line("done", (250, 180), (325, 200)))),
        ["line-passes-beside-shapes"] = ("again", xml => Move(xml, Line("again", (350, 175), (350, 120), (200, 120), (200, 160)), Line("again", (375, 200), (500, 200), (500, 120), (200, 120), (200, 160)))),
        ["lines-do-not-cross"] = ("tell", xml => Move(xml, Line("tell", (180, 258), (180, 320)), Line("tell", (180, 258), (180, 300), (60, 300), (60, 150), (120, 150), (120, 340), (162, 340)))),
        ["name-fits-its-shape"] = ("t", xml => xml.Replace("value=\"Mend it\"", "value=\"Mend it or explain to the customer why it cannot be mended\"", StringComparison.Ordinal)),
        ["name-stands-free"] = ("g", xml => Move(xml, Shape("g", 325, 175, 50, 50, 305, 235), Shape("g", 325, 175, 50, 50, 375, 195))),
    };

    public static TheoryData<string> Checks => [.. DrawingChecks.All.Select(check => check.Name)];

    [Fact]
    public void A_drawing_that_is_easy_to_read_has_no_warnings()
    {
        Assert.Empty(Problems(Text(Elements, Drawn)).Select(problem => $"{problem.Rule}: {problem}"));
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public void Every_check_finds_its_planted_offender(string check)
    {
        var (element, spoil) = Offenders[check];

        var problems = Problems(spoil(Text(Elements, Drawn)));

        Assert.Contains(problems, problem => problem.Rule == check && problem.ElementId == element && problem.Path == "p/p.bpmn");
    }

    [Fact]
    public void A_drawing_that_is_hard_to_read_may_be_deployed()
    {
        var problems = Problems(Offenders["lines-do-not-cross"].Spoil(Text(Elements, Drawn)));

        Assert.All(problems, problem => Assert.Equal(ProblemSeverity.Warning, problem.Severity));
    }

    [Fact]
    public void A_process_that_is_not_drawn_at_all_says_so_once()
    {
        var problem = Assert.Single(Problems(Process("p", "<bpmn:startEvent id=\"s\"/><bpmn:endEvent id=\"e\"/>" + Flow("s", "e"))));

        Assert.Equal("p/p.bpmn #p: (warning) 本流程没有图。 Expected a drawing of 'p', but the file has none.", problem.ToString());
    }

    [Theory]
    [InlineData("上门修理", 60, 1)]
    [InlineData("疏散人员、控制险情并报告", 60, 3)]
    [InlineData("Repair and test", 90, 1)]
    [InlineData("Ask symptoms, find cause", 90, 2)]
    public void Chinese_breaks_after_any_character_and_English_between_words(string name, double room, int lines)
    {
        Assert.Equal(lines, LabelText.Lines(name, room).Count);
    }

    [Fact]
    public void The_drawings_that_we_ship_are_easy_to_read()
    {
        var definitions = DefinitionSet.Compile(DefinitionFolder.Read(Path.Combine(ClausePageTests.Root(), "definitions")));

        Assert.Empty(DrawingChecks.Check(definitions).Select(problem => $"{problem.Rule}: {problem}"));
    }

    private static DefinitionProblem[] Problems(string text) => [.. DefinitionChecks.Check(Set(("p/p.bpmn", text)))];

    private static string Text(string elements, string drawn) => $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="file" targetNamespace="http://example.org">
          {MessageName}
          <bpmn:process id="p" isExecutable="true">{elements}</bpmn:process>
          <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="p">{drawn}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
        </bpmn:definitions>
        """;

    private static string Add(string xml, string element) => xml.Replace("</bpmn:process>", element + "</bpmn:process>", StringComparison.Ordinal);

    private static string Draw(string xml, string shape) => xml.Replace("</bpmndi:BPMNPlane>", shape + "</bpmndi:BPMNPlane>", StringComparison.Ordinal);

    private static string Move(string xml, string from, string to)
    {
        Assert.Contains(from, xml, StringComparison.Ordinal);
        return xml.Replace(from, to, StringComparison.Ordinal);
    }

    private static string Shape(string id, double x, double y, double width, double height, double? labelX = null, double labelY = 0)
    {
        var label = labelX is null ? string.Empty : $"<bpmndi:BPMNLabel><dc:Bounds x=\"{labelX}\" y=\"{labelY}\" width=\"90\" height=\"14\"/></bpmndi:BPMNLabel>";
        return $"<bpmndi:BPMNShape id=\"{id}-di\" bpmnElement=\"{id}\"><dc:Bounds x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>{label}</bpmndi:BPMNShape>";
    }

    private static string Line(string id, params (double X, double Y)[] points)
    {
        var waypoints = new StringBuilder();
        foreach (var (x, y) in points)
        {
            waypoints.Append(System.Globalization.CultureInfo.InvariantCulture, $"<di:waypoint x=\"{x}\" y=\"{y}\"/>");
        }

        return $"<bpmndi:BPMNEdge id=\"{id}-di\" bpmnElement=\"{id}\">{waypoints}</bpmndi:BPMNEdge>";
    }
}
