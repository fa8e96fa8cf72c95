using BackOffice.Workflows.Core.Reading;
using BackOffice.Workflows.Core.Validation;
using static BackOffice.Workflows.Core.Tests.Reading.BpmnText;

namespace BackOffice.Workflows.Core.Tests.Validation;

/// <summary>Each rule has a planted offender here; a rule without one, or one that does not bite, fails.</summary>
public sealed class ValidationRuleTests
{
    private const string Timer = "<bpmn:timerEventDefinition><bpmn:timeDuration>PT1H</bpmn:timeDuration></bpmn:timerEventDefinition>";
    private const string Error = "<bpmn:errorEventDefinition/>";
    private const string Link = "<bpmn:linkEventDefinition name=\"l\"/>";
    private const string Start = "<bpmn:startEvent id=\"s\"/>";

    private static readonly Dictionary<string, (string Element, string Content)> Offenders = new(StringComparer.Ordinal)
    {
        ["element-is-executed"] = ("g", Start + $"<bpmn:eventBasedGateway id=\"g\" eventGatewayType=\"Parallel\"/><bpmn:intermediateCatchEvent id=\"a\">{Timer}</bpmn:intermediateCatchEvent><bpmn:intermediateCatchEvent id=\"b\">{Timer}</bpmn:intermediateCatchEvent>" + Flow("s", "g") + Flow("g", "a") + Flow("g", "b")),
        ["container-starts"] = ("p", ""),
        ["sub-process-start"] = ("in", Start + $"<bpmn:subProcess id=\"sub\"><bpmn:startEvent id=\"in\">{Timer}</bpmn:startEvent></bpmn:subProcess>" + Flow("s", "sub")),
        ["event-sub-process-start"] = ("sub", Start + "<bpmn:subProcess id=\"sub\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"in\"/></bpmn:subProcess>"),
        ["event-sub-process-trigger"] = ("in", Start + $"<bpmn:subProcess id=\"sub\" triggeredByEvent=\"true\"><bpmn:startEvent id=\"in\" isInterrupting=\"false\">{Error}</bpmn:startEvent></bpmn:subProcess>"),
        ["process-start-trigger"] = ("s", $"<bpmn:startEvent id=\"s\">{Error}</bpmn:startEvent>"),
        ["start-has-no-incoming"] = ("s", Start + "<bpmn:task id=\"t\"/>" + Flow("s", "t") + Flow("t", "s")),
        ["end-has-no-outgoing"] = ("e", Start + "<bpmn:endEvent id=\"e\"/><bpmn:task id=\"t\"/>" + Flow("s", "e") + Flow("e", "t")),
        ["flow-stays-in-container"] = ("s-t", Start + "<bpmn:subProcess id=\"sub\"><bpmn:startEvent id=\"in\"/><bpmn:task id=\"t\"/></bpmn:subProcess>" + Flow("s", "t")),
        ["condition-place"] = ("s-t", Start + "<bpmn:task id=\"t\"/>" + Flow("s", "t", "= true")),
        ["deciding-flow-has-condition"] = ("g-b", Start + "<bpmn:exclusiveGateway id=\"g\"/><bpmn:task id=\"a\"/><bpmn:task id=\"b\"/>" + Flow("s", "g") + Flow("g", "a", "= x") + Flow("g", "b")),
        ["event-gateway-targets"] = ("a", Start + $"<bpmn:eventBasedGateway id=\"g\"/><bpmn:task id=\"a\"/><bpmn:intermediateCatchEvent id=\"b\">{Timer}</bpmn:intermediateCatchEvent>" + Flow("s", "g") + Flow("g", "a") + Flow("g", "b")),
        ["catch-event-waits"] = ("c", Start + "<bpmn:intermediateCatchEvent id=\"c\"/>" + Flow("s", "c")),
        ["throw-event-throws"] = ("c", Start + $"<bpmn:intermediateThrowEvent id=\"c\">{Timer}</bpmn:intermediateThrowEvent>" + Flow("s", "c")),
        ["end-event-throws"] = ("e", Start + "<bpmn:endEvent id=\"e\"><bpmn:cancelEventDefinition/></bpmn:endEvent>" + Flow("s", "e")),
        ["boundary-event-catches"] = ("b", Start + "<bpmn:task id=\"t\"/><bpmn:boundaryEvent id=\"b\" attachedToRef=\"t\"><bpmn:cancelEventDefinition/></bpmn:boundaryEvent>" + Flow("s", "t")),
        ["boundary-events-differ"] = ("t", Start + $"<bpmn:task id=\"t\"/><bpmn:boundaryEvent id=\"b\" attachedToRef=\"t\">{Error}</bpmn:boundaryEvent><bpmn:boundaryEvent id=\"c\" attachedToRef=\"t\">{Error}</bpmn:boundaryEvent>" + Flow("s", "t")),
        ["message-has-correlation-key"] = ("r", Start + "<bpmn:receiveTask id=\"r\" messageRef=\"m\"/>" + Flow("s", "r")),
        ["links-meet"] = ("l", Start + $"<bpmn:intermediateThrowEvent id=\"l\">{Link}</bpmn:intermediateThrowEvent>" + Flow("s", "l")),
        ["compensation-target"] = ("c", Start + "<bpmn:intermediateThrowEvent id=\"c\"><bpmn:compensateEventDefinition activityRef=\"nobody\"/></bpmn:intermediateThrowEvent>" + Flow("s", "c")),
        ["compensation-handler-stands-alone"] = ("h", Start + "<bpmn:task id=\"h\" isForCompensation=\"true\"/>" + Flow("s", "h")),
        ["multi-instance-has-number"] = ("t", Start + "<bpmn:task id=\"t\"><bpmn:multiInstanceLoopCharacteristics/></bpmn:task>" + Flow("s", "t")),
        ["mapping-has-target"] = ("t", Start + "<bpmn:task id=\"t\"><bpmn:extensionElements><zeebe:ioMapping><zeebe:input source=\"= 1\"/></zeebe:ioMapping></bpmn:extensionElements></bpmn:task>" + Flow("s", "t")),
        ["reachable-from-start"] = ("island", Start + "<bpmn:task id=\"island\"/>"),
        ["ad-hoc-content"] = ("a", Start + "<bpmn:adHocSubProcess id=\"a\"/>" + Flow("s", "a")),
        ["deadlines-stand-still"] = ("t", Start + "<bpmn:userTask id=\"t\"><bpmn:extensionElements><zeebe:userTask/><zeebe:properties><zeebe:property name=\"awaits\" value=\"customer\"/></zeebe:properties></bpmn:extensionElements></bpmn:userTask>" + Flow("s", "t")),
        ["start-triggers-differ"] = ("s2", "<bpmn:startEvent id=\"s1\"><bpmn:messageEventDefinition messageRef=\"m\"/></bpmn:startEvent><bpmn:startEvent id=\"s2\"><bpmn:messageEventDefinition messageRef=\"m\"/></bpmn:startEvent>"),
    };

    public static TheoryData<string> Rules => [.. ValidationRules.All.Select(rule => rule.Name)];

    [Fact]
    public void Mappings_on_a_process_are_refused()
    {
        const string Mappings = "<bpmn:extensionElements><zeebe:ioMapping><zeebe:output source=\"=1\" target=\"a\"/></zeebe:ioMapping></bpmn:extensionElements>";
        Assert.Contains(BpmnReader.Read(Process(Mappings + Start)).Problems, problem => problem.Rule == "element-is-executed" && problem.ElementId == "p");
    }

    [Theory]
    [InlineData("<bpmn:exclusiveGateway id=\"x\">@@</bpmn:exclusiveGateway>", "awaits=customer awaitsBecause=等 awaitsBecause:en=w", "Expected 'awaits' at an element on which a token rests (a task, a catching event, a subprocess), but 'x' is left at once.")]
    [InlineData("<bpmn:callActivity id=\"x\">@@</bpmn:callActivity>", "awaits=customer awaitsBecause=等 awaitsBecause:en=w", "Expected 'awaits' at the element that waits, but 'x' calls a process; the element inside the called process says so, and the caller's deadlines follow it.")]
    [InlineData("<bpmn:userTask id=\"x\">@@</bpmn:userTask>", "awaits=customer awaitsBecause=等", "Expected the reason why 'x' awaits somebody in the property 'awaitsBecause:en', but there is none; those who see the deadline stand still read it.")]
    [InlineData("<bpmn:userTask id=\"x\">@@</bpmn:userTask>", "awaitsBecause=等", "Expected 'awaits' beside the reason at 'x', but nobody is awaited there; name who is, such as customer.")]
    [InlineData("<bpmn:userTask id=\"x\">@@</bpmn:userTask>", "standsStillFor=customer", "Expected 'standsStillFor' with who is awaited at a timer event, but 'x' is none or names nobody.")]
    [InlineData("<bpmn:intermediateCatchEvent id=\"x\">@@<bpmn:messageEventDefinition messageRef=\"m\"/></bpmn:intermediateCatchEvent>", "standsStillFor=customer", "Expected 'standsStillFor' at a timer that is set while a case runs, but 'x' is none.")]
    [InlineData("<bpmn:intermediateCatchEvent id=\"x\">@@" + Timer + "</bpmn:intermediateCatchEvent>", "standsStillFor=customer standsStillCalendar=company", "Expected an expression such as =company.calendar in 'standsStillCalendar' of 'x', but found the text 'company'.")]
    public void A_deadline_that_stands_still_is_said_where_it_can_be_meant(string element, string properties, string message)
    {
        var listed = string.Concat(properties.Split(' ').Select(one => one.Split('=', 2)).Select(pair => $"<zeebe:property name=\"{pair[0]}\" value=\"{pair[1]}\"/>"));
        var content = element.Replace("@@", $"<bpmn:extensionElements><zeebe:calledElement processId=\"q\"/><zeebe:properties>{listed}</zeebe:properties></bpmn:extensionElements>", StringComparison.Ordinal);

        var result = BpmnReader.Read(Process(Start + content + Flow("s", "x"), "<bpmn:message id=\"m\" name=\"m\"/>"));

        Assert.Contains(result.Problems, problem => problem.Rule == "deadlines-stand-still" && problem.Message == message);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_finds_its_planted_offender(string rule)
    {
        var (element, content) = Offenders[rule];

        var result = BpmnReader.Read(Process(content, "<bpmn:message id=\"m\" name=\"m\"/>"));

        Assert.Contains(result.Problems, problem => problem.Rule == rule && problem.ElementId == element);
    }

    [Fact]
    public void A_boundary_event_without_outgoing_flow_is_legal()
    {
        var result = BpmnReader.Read(Process(Start + $"<bpmn:task id=\"t\"/><bpmn:boundaryEvent id=\"b\" attachedToRef=\"t\">{Timer}</bpmn:boundaryEvent>" + Flow("s", "t")));

        Assert.Empty(result.Problems);
    }
}
