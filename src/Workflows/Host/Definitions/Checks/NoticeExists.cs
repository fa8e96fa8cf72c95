using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A notice that is sent has a template.</summary>
internal sealed class NoticeExists : IDefinitionCheck
{
    public string Name => "notice-exists";

    public IEnumerable<(string? ElementId, string Message)> Check(ProcessDefinition process, string file, DefinitionSet definitions)
    {
        foreach (var (node, job) in Jobs(process).Where(found => found.Job.Type.Text == "notice" || found.Job.Headers.ContainsKey("notice")))
        {
            if (!job.Headers.TryGetValue("notice", out var key) || !definitions.Notices.ContainsKey(key))
            {
                yield return (node.Id, $"Expected a notice template '{key}' (KEY.notice.yaml), but there is none.");
            }
        }
    }

    private static IEnumerable<(FlowNode Node, JobDefinition Job)> Jobs(ProcessDefinition process) =>
        from node in process.Nodes
        let job = node switch { SendTask send => send.Job, ServiceTask service => service.Job, EndEvent end => end.Job, IntermediateThrowEvent thrown => thrown.Job, _ => null }
        where job is not null
        select (node, job);
}
