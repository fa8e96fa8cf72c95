namespace BackOffice.Workflows.Host.Proof;

/// <summary>
/// The process that the crash proof drives: start, service, exclusive gateway, user task, fork with two services, join,
/// timer, called process, user task, end.
/// </summary>
internal static class ProofProcess
{
    /// <summary>The job type of its services; the result is written by its handler.</summary>
    public const string JobType = "proof";

    /// <summary>The id of the process, and of its folder.</summary>
    public const string Id = "crash-proof";

    /// <summary>The tasks that one case asks for, in order.</summary>
    public static IReadOnlyList<string> Tasks { get; } = ["first", "second"];

    public const string Bpmn = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions" targetNamespace="urn:backoffice:proof">
          <bpmn:process id="{Id}" isExecutable="true">
            <bpmn:startEvent id="start" />
            <bpmn:serviceTask id="weigh"><bpmn:extensionElements><zeebe:taskDefinition type="{JobType}" /></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:exclusiveGateway id="decide" default="decide__end-light" />
            <bpmn:userTask id="first"><bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements></bpmn:userTask>
            <bpmn:parallelGateway id="fork" />
            <bpmn:serviceTask id="left"><bpmn:extensionElements><zeebe:taskDefinition type="{JobType}" /></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:serviceTask id="right"><bpmn:extensionElements><zeebe:taskDefinition type="{JobType}" /></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:parallelGateway id="join" />
            <bpmn:intermediateCatchEvent id="pause"><bpmn:timerEventDefinition><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT1S</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
            <bpmn:callActivity id="call"><bpmn:extensionElements><zeebe:calledElement processId="{Id}-called" /></bpmn:extensionElements></bpmn:callActivity>
            <bpmn:userTask id="second"><bpmn:extensionElements><zeebe:userTask /></bpmn:extensionElements></bpmn:userTask>
            <bpmn:endEvent id="end" />
            <bpmn:endEvent id="end-light" />
            <bpmn:sequenceFlow id="start__weigh" sourceRef="start" targetRef="weigh" />
            <bpmn:sequenceFlow id="weigh__decide" sourceRef="weigh" targetRef="decide" />
            <bpmn:sequenceFlow id="decide__first" sourceRef="decide" targetRef="first"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=weight &gt; 0</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="decide__end-light" sourceRef="decide" targetRef="end-light" />
            <bpmn:sequenceFlow id="first__fork" sourceRef="first" targetRef="fork" />
            <bpmn:sequenceFlow id="fork__left" sourceRef="fork" targetRef="left" />
            <bpmn:sequenceFlow id="fork__right" sourceRef="fork" targetRef="right" />
            <bpmn:sequenceFlow id="left__join" sourceRef="left" targetRef="join" />
            <bpmn:sequenceFlow id="right__join" sourceRef="right" targetRef="join" />
            <bpmn:sequenceFlow id="join__pause" sourceRef="join" targetRef="pause" />
            <bpmn:sequenceFlow id="pause__call" sourceRef="pause" targetRef="call" />
            <bpmn:sequenceFlow id="call__second" sourceRef="call" targetRef="second" />
            <bpmn:sequenceFlow id="second__end" sourceRef="second" targetRef="end" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    public const string CalledBpmn = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="definitions" targetNamespace="urn:backoffice:proof">
          <bpmn:process id="{Id}-called" isExecutable="true">
            <bpmn:startEvent id="start" />
            <bpmn:serviceTask id="inside"><bpmn:extensionElements><zeebe:taskDefinition type="{JobType}" /></bpmn:extensionElements></bpmn:serviceTask>
            <bpmn:endEvent id="end" />
            <bpmn:sequenceFlow id="start__inside" sourceRef="start" targetRef="inside" />
            <bpmn:sequenceFlow id="inside__end" sourceRef="inside" targetRef="end" />
          </bpmn:process>
        </bpmn:definitions>
        """;
}
