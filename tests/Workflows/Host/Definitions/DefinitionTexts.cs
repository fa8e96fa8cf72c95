using System.Text;
using BackOffice.Workflows.Host.Definitions;
using BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Workflows.Host.Tests.Definitions;

/// <summary>Small definitions folders, so that a test shows only what it is about.</summary>
internal static class DefinitionTexts
{
    public static string Process(string id, string content) => $"""
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="file" targetNamespace="http://example.org">
          <bpmn:process id="{id}" isExecutable="true">{content}</bpmn:process>
        </bpmn:definitions>
        """;

    public static string Flow(string source, string target) =>
        $"""<bpmn:sequenceFlow id="{source}-{target}" sourceRef="{source}" targetRef="{target}"/>""";

    public static string UserTask(string id, string group = "fitter", string more = "") => $"""
        <bpmn:userTask id="{id}"><bpmn:extensionElements><zeebe:userTask/><zeebe:assignmentDefinition candidateGroups="{group}"/>{more}</bpmn:extensionElements></bpmn:userTask>
        """;

    public static DefinitionSet Set(params (string Path, string Text)[] files) => DefinitionSet.Compile(
        [.. files.Prepend(("common/roles.yaml", "roles:\n  fitter: { zh: 维修员, en: Fitter }\n  manager: { zh: 主管, en: Manager }\n")).Select(File)]);

    private static DefinitionFile File((string Path, string Text) file) => new(file.Path, Encoding.UTF8.GetBytes(file.Text));
}
