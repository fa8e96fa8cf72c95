using System.Collections.Immutable;
using BackOffice.Workflows.Core.Definition;

namespace BackOffice.Workflows.Host.Deployment;

/// <summary>
/// Which folders get a new version together: those that changed, and those that call or use something of them and are
/// bound to their deployment. A case keeps what it was deployed with; a new case gets what belongs together now.
/// </summary>
internal static class DeploymentPlan
{
    /// <summary>A folder that gets a new version.</summary>
    internal sealed record Member(DeploymentRequest Request, DefinitionCheck.Result Check);

    /// <summary>Adds to the changed folders those that follow them.</summary>
    public static ImmutableArray<Member> WithFollowers(ImmutableArray<Member> changed, ImmutableArray<DeployedFolder> latest)
    {
        var members = changed.ToBuilder();
        for (var i = 0; i < members.Count; i++)
        {
            var leader = members[i];
            var before = latest.FirstOrDefault(folder => folder.Folder == leader.Request.Folder);
            foreach (var folder in latest.Where(folder => members.All(member => member.Request.Folder != folder.Folder) && Uses(folder, leader, before)))
            {
                var check = DefinitionCheck.Check(folder.Folder, folder.Files);
                if (check.Accepted)
                {
                    var request = new DeploymentRequest(folder.Folder, folder.Files, leader.Request.Author) { Comment = $"→ {changed[0].Request.Folder}", VersionTag = folder.VersionTag };
                    members.Add(new Member(request, check));
                }
            }
        }

        return members.ToImmutable();
    }

    private static bool Uses(DeployedFolder folder, Member leader, DeployedFolder? before)
    {
        bool Calls(string id) => !folder.Processes.ContainsKey(id)
            && (leader.Check.Processes.Any(process => process.Process.Id == id) || before?.Processes.ContainsKey(id) == true);

        bool Decides(string id) => !folder.Decisions.ContainsKey(id)
            && (leader.Check.Decisions.ContainsKey(id) || before?.Decisions.ContainsKey(id) == true)
            && Differ(leader, before, ResourceKind.Decision);

        bool Shows(string id) => leader.Request.Folder == DefinitionFolders.Common && FormCatalogue.FileOf(folder.Files, id) is null
            && !Same(FormCatalogue.FileOf(leader.Request.Files, id), before is null ? null : FormCatalogue.FileOf(before.Files, id));

        return folder.Processes.Values.SelectMany(process => process.Nodes).Any(node => node switch
        {
            CallActivity { Binding: ResourceBinding.Deployment, ProcessId.IsFeel: false } call => Calls(call.ProcessId.Text),
            BusinessRuleTask { Binding: ResourceBinding.Deployment, DecisionId: { IsFeel: false } decision } => Decides(decision.Text),
            UserTask { Form: { Binding: ResourceBinding.Deployment } form } => Shows(form.FormId),
            StartEvent { Form: { Binding: ResourceBinding.Deployment } form } => Shows(form.FormId),
            _ => false,
        });
    }

    private static bool Differ(Member leader, DeployedFolder? before, ResourceKind kind) =>
        !ContentHash.Of(leader.Request.Files.Where(file => file.Kind == kind)).AsSpan()
            .SequenceEqual(ContentHash.Of((before?.Files ?? []).Where(file => file.Kind == kind)));

    private static bool Same(DefinitionFile? one, DefinitionFile? other) =>
        one is null ? other is null : other is not null && one.Bytes.Span.SequenceEqual(other.Bytes.Span);
}
