using System.Text;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Proof.Storage;

/// <summary>Small processes, each for one kind of check.</summary>
internal static class BenchProcesses
{
    /// <summary>Eight tasks side by side.</summary>
    public const string Fork = "proof-fork";

    /// <summary>The tasks of <see cref="Fork"/>.</summary>
    public const int Branches = 8;

    /// <summary>One message by the key <c>order</c>, then the end.</summary>
    public const string Waiter = "proof-waiter";

    /// <summary>The message that <see cref="Waiter"/> waits for.</summary>
    public const string Message = "proof-parts-came";

    public static DeploymentRequest Deployment { get; } = new(
        "proof-bench",
        [File("proof-fork.bpmn", Process(Fork, "", ForkBody())), File("proof-waiter.bpmn", Process(Waiter, MessageDefinition, WaiterBody))],
        "proof");

    private const string MessageDefinition =
        $"""<bpmn:message id="parts" name="{Message}"><bpmn:extensionElements><zeebe:subscription correlationKey="=order" /></bpmn:extensionElements></bpmn:message>""";

    private const string WaiterBody = """
        <bpmn:startEvent id="start" />
        <bpmn:intermediateCatchEvent id="wait"><bpmn:messageEventDefinition messageRef="parts" /></bpmn:intermediateCatchEvent>
        <bpmn:endEvent id="end" />
        <bpmn:sequenceFlow id="start__wait" sourceRef="start" targetRef="wait" />
        <bpmn:sequenceFlow id="wait__end" sourceRef="wait" targetRef="end" />
        """;

    private static string ForkBody()
    {
        var tasks = string.Concat(Enumerable.Range(1, Branches).Select(i => $"""
            <bpmn:userTask id="t{i}"><bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements></bpmn:userTask>
            <bpmn:sequenceFlow id="fork__t{i}" sourceRef="fork" targetRef="t{i}" />
            <bpmn:sequenceFlow id="t{i}__join" sourceRef="t{i}" targetRef="join" />
            """));
        return $"""
            <bpmn:startEvent id="start" />
            <bpmn:parallelGateway id="fork" />
            {tasks}
            <bpmn:parallelGateway id="join" />
            <bpmn:endEvent id="end" />
            <bpmn:sequenceFlow id="start__fork" sourceRef="start" targetRef="fork" />
            <bpmn:sequenceFlow id="join__end" sourceRef="join" targetRef="end" />
            """;
    }

    private static string Process(string id, string before, string body) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="urn:backoffice:proof">
          {before}
          <bpmn:process id="{id}" isExecutable="true">
        {body}
          </bpmn:process>
        </bpmn:definitions>
        """;

    private static DefinitionFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
