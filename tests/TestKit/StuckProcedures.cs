namespace BackOffice.TestKit;

/// <summary>Two small procedures that stand still: one at a gateway without a flow to take, one at a task without an assignee. Both go on with the right variables.</summary>
public static class StuckProcedures
{
    /// <summary>Goes on with <c>approved = true</c>.</summary>
    public const string Exchange = "meter-exchange";

    /// <summary>Goes on with <c>fitter</c>.</summary>
    public const string Seal = "seal-check";

    /// <summary>Writes both below a folder of definitions.</summary>
    public static void WriteTo(string definitions)
    {
        Write(definitions, Exchange, "表具更换", "Meter exchange", """
            <bpmn:startEvent id="asked"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
            <bpmn:exclusiveGateway id="checked" name="核对表号"><bpmn:extensionElements><zeebe:properties><zeebe:property name="name:en" value="Check the number"/></zeebe:properties></bpmn:extensionElements><bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing></bpmn:exclusiveGateway>
            <bpmn:endEvent id="done"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
            <bpmn:sequenceFlow id="a" sourceRef="asked" targetRef="checked"/>
            <bpmn:sequenceFlow id="b" name="一致" sourceRef="checked" targetRef="done"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">= is defined(approved) and approved</bpmn:conditionExpression></bpmn:sequenceFlow>
            """);
        Write(definitions, Seal, "铅封检查", "Seal check", """
            <bpmn:startEvent id="asked"><bpmn:outgoing>a</bpmn:outgoing></bpmn:startEvent>
            <bpmn:userTask id="look" name="检查铅封"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition assignee="= if is defined(fitter) then fitter else {}"/><zeebe:properties><zeebe:property name="name:en" value="Look at the seal"/></zeebe:properties></bpmn:extensionElements><bpmn:incoming>a</bpmn:incoming><bpmn:outgoing>b</bpmn:outgoing></bpmn:userTask>
            <bpmn:endEvent id="done"><bpmn:incoming>b</bpmn:incoming></bpmn:endEvent>
            <bpmn:sequenceFlow id="a" sourceRef="asked" targetRef="look"/>
            <bpmn:sequenceFlow id="b" sourceRef="look" targetRef="done"/>
            """);
    }

    private static void Write(string definitions, string id, string name, string english, string content)
    {
        var folder = Directory.CreateDirectory(Path.Combine(definitions, id)).FullName;
        File.WriteAllText(Path.Combine(folder, $"{id}.bpmn"), $"""
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="file" targetNamespace="http://example.org">
              <bpmn:process id="{id}" name="{name}" isExecutable="true">
                <bpmn:extensionElements><zeebe:properties><zeebe:property name="name:en" value="{english}"/></zeebe:properties></bpmn:extensionElements>
                {content}
              </bpmn:process>
            </bpmn:definitions>
            """);
    }
}
