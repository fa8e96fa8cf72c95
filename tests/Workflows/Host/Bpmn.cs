using System.Globalization;

namespace BackOffice.Workflows.Host.Tests;

/// <summary>Writes small BPMN files, so that a test shows its process.</summary>
internal static class Bpmn
{
    public static string Process(string id, params string[] elements) => Document([], id, elements);

    public static string WithMessages(string[] messages, string id, params string[] elements) => Document(messages, id, elements);

    public static string Message(string id, string name, string? correlationKey = null) =>
        $"""<bpmn:message id="{id}" name="{name}">{(correlationKey is null ? "" : $"<bpmn:extensionElements><zeebe:subscription correlationKey=\"{correlationKey}\"/></bpmn:extensionElements>")}</bpmn:message>""";

    public static string Signal(string id, string name) => $"""<bpmn:signal id="{id}" name="{name}"/>""";

    public static string Start(string id = "start", string inside = "") => $"""<bpmn:startEvent id="{id}">{inside}</bpmn:startEvent>""";

    public static string End(string id = "end", string inside = "") => $"""<bpmn:endEvent id="{id}">{inside}</bpmn:endEvent>""";

    public static string UserTask(string id, string groups = "crew", string more = "", string assignment = "") =>
        $"""<bpmn:userTask id="{id}" name="{id}"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="{groups}" {assignment}/>{more}</bpmn:extensionElements></bpmn:userTask>""";

    public static string ServiceTask(string id, string type, int retries = 3, string more = "") =>
        $"""<bpmn:serviceTask id="{id}"><bpmn:extensionElements><zeebe:taskDefinition type="{type}" retries="{retries.ToString(CultureInfo.InvariantCulture)}"/>{more}</bpmn:extensionElements></bpmn:serviceTask>""";

    public static string Call(string id, string processId) =>
        $"""<bpmn:callActivity id="{id}"><bpmn:extensionElements><zeebe:calledElement processId="{processId}"/></bpmn:extensionElements></bpmn:callActivity>""";

    public static string Catch(string id, string inside) => $"""<bpmn:intermediateCatchEvent id="{id}">{inside}</bpmn:intermediateCatchEvent>""";

    public static string Throw(string id, string inside) => $"""<bpmn:intermediateThrowEvent id="{id}">{inside}</bpmn:intermediateThrowEvent>""";

    public static string Boundary(string id, string on, string inside, bool interrupts = true) =>
        $"""<bpmn:boundaryEvent id="{id}" attachedToRef="{on}" cancelActivity="{(interrupts ? "true" : "false")}">{inside}</bpmn:boundaryEvent>""";

    public static string Parallel(string id) => $"""<bpmn:parallelGateway id="{id}"/>""";

    public static string After(string duration) =>
        $"""<bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">{duration}</bpmn:timeDuration></bpmn:timerEventDefinition>""";

    public static string Every(string cycle) =>
        $"""<bpmn:timerEventDefinition><bpmn:timeCycle xsi:type="bpmn:tFormalExpression">{cycle}</bpmn:timeCycle></bpmn:timerEventDefinition>""";

    public static string OnMessage(string messageId) => $"""<bpmn:messageEventDefinition messageRef="{messageId}"/>""";

    public static string OnSignal(string signalId) => $"""<bpmn:signalEventDefinition signalRef="{signalId}"/>""";

    /// <summary>Flows along the elements named.</summary>
    public static string Flows(params string[] ids) =>
        string.Concat(ids.Zip(ids.Skip(1), (from, to) => $"""<bpmn:sequenceFlow id="{from}__{to}" sourceRef="{from}" targetRef="{to}"/>"""));

    private static string Document(string[] messages, string id, string[] elements) =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:test">
        {string.Concat(messages)}
        <bpmn:process id="{id}" name="{id}" isExecutable="true">{string.Concat(elements)}</bpmn:process>
        </bpmn:definitions>
        """;
}
