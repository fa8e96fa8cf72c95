namespace BackOffice.Workflows.Core.Tests.Reading;

/// <summary>Wraps the content of a process into a whole BPMN file, so that a test shows only what it is about.</summary>
internal static class BpmnText
{
    public static byte[] Process(string content, string roots = "") => System.Text.Encoding.UTF8.GetBytes($"""
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                          id="file" targetNamespace="http://example.org">
          {roots}
          <bpmn:process id="p" isExecutable="true">
            {content}
          </bpmn:process>
        </bpmn:definitions>
        """);

    public static string Flow(string source, string target, string condition = "") =>
        $"""<bpmn:sequenceFlow id="{source}-{target}" sourceRef="{source}" targetRef="{target}">{(condition.Length == 0 ? "" : $"<bpmn:conditionExpression>{condition}</bpmn:conditionExpression>")}</bpmn:sequenceFlow>""";
}
