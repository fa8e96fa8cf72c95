using static BackOffice.Workflows.Host.Tests.Definitions.DefinitionTexts;

namespace BackOffice.Workflows.Host.Tests.Golden;

/// <summary>A procedure of one task, with one scenario: small enough to plant changes in.</summary>
internal static class SmallProcedure
{
    /// <summary>Writes it below a folder and gives the folder.</summary>
    public static string Write(string folder, string deadline = "PT30M")
    {
        var visit = Directory.CreateDirectory(Path.Combine(folder, "visit")).FullName;
        File.WriteAllText(Path.Combine(visit, "visit.bpmn"), Process("visit", $"""
            <bpmn:startEvent id="called"/>{UserTask("look", more: $"<zeebe:taskSchedule dueDate=\"= now() + duration(&quot;{deadline}&quot;)\"/>")}<bpmn:endEvent id="done"/>
            {Flow("called", "look")}{Flow("look", "done")}
            """));
        File.WriteAllText(Path.Combine(visit, "visit.scenarios.yaml"), """
            scenario: 上门
            process: visit
            now: 2026-11-20T09:00:00+08:00
            start: { meter: "A-1" }
            steps:
              - wait: PT5M
              - complete: { task: look, as: fitter.demo, with: { found: leak } }
              - expect: { ended: done }
            """);
        return folder;
    }
}
