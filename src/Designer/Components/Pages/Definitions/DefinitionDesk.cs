using System.Collections.Immutable;
using System.Text;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Authoring;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>The definition pages' desk over the host: a procedure is a folder with a process of the same id.</summary>
internal sealed class DefinitionDesk(DefinitionCatalogue catalogue, Deployer deployer, Drafts drafts, PublishedVersions versions) : IDefinitionDesk
{
    private const string EnglishName = "name:en";

    public async Task<ImmutableArray<ProcedureRow>> ListAsync(CancellationToken cancellation)
    {
        var marks = (await drafts.ListAsync(cancellation)).GroupBy(draft => draft.Folder, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Mark(group.MaxBy(draft => draft.SavedAt)!), StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<ProcedureRow>();
        foreach (var published in (await versions.ListAsync(cancellation: cancellation)).GroupBy(version => version.Folder, StringComparer.Ordinal))
        {
            var latest = published.First();
            var folder = await catalogue.FolderAsync(latest.DeploymentKey, cancellation);
            if (MainDiagram(folder) is not null)
            {
                rows.Add(new ProcedureRow(
                    folder.Folder, NameOf(folder), Read(latest), published.Sum(version => version.Running), marks.GetValueOrDefault(folder.Folder)));
            }
        }

        return rows.ToImmutable();
    }

    public async Task<ImmutableArray<ProcedureVersion>> VersionsAsync(string folder, CancellationToken cancellation) =>
        [.. (await versions.ListAsync(folder, cancellation)).Select(Read)];

    public async Task<string?> DiagramAsync(string folder, int version, CancellationToken cancellation)
    {
        var published = (await versions.ListAsync(folder, cancellation)).FirstOrDefault(candidate => candidate.Version == version);
        return published is not null && MainDiagram(await catalogue.FolderAsync(published.DeploymentKey, cancellation)) is { } file ? Text(file.Bytes) : null;
    }

    public async Task<EditableDiagram?> OpenAsync(string folder, CancellationToken cancellation)
    {
        if (await catalogue.LatestFolderAsync(folder, cancellation) is not { } latest || MainDiagram(latest) is not { } file)
        {
            return null;
        }

        if (await drafts.FindAsync(folder, file.Path, cancellation) is not { } draft)
        {
            return new EditableDiagram(folder, NameOf(latest), file.Path, Text(file.Bytes), Draft: null, Revision: 0, latest.Version, latest.Version);
        }

        var begun = await catalogue.FolderAsync(draft.BaseDeploymentKey, cancellation);
        return new EditableDiagram(folder, NameOf(latest), file.Path, Text(draft.Bytes), Mark(draft), draft.Revision, begun.Version, latest.Version);
    }

    public async Task<DraftOutcome> SaveDraftAsync(EditableDiagram diagram, string xml, string author, CancellationToken cancellation)
    {
        try
        {
            var begun = (await versions.ListAsync(diagram.Folder, cancellation)).First(version => version.Version == diagram.BaseVersion);
            var request = new DraftRequest(diagram.Folder, diagram.Path, Bytes(xml), begun.DeploymentKey, author, diagram.Revision);
            return await drafts.SaveAsync(request, cancellation) switch
            {
                DraftSaving.Saved saved => new DraftOutcome.Saved(saved.Now.Revision, Mark(saved.Now)),
                var stale => new DraftOutcome.Stale(Mark(stale.Draft)),
            };
        }
        catch (StorageException failure)
        {
            return new DraftOutcome.NotSaved(failure.Message);
        }
    }

    public Task DiscardDraftAsync(string folder, CancellationToken cancellation) => drafts.DiscardAsync(folder, cancellation);

    public async Task<ImmutableArray<Finding>> CheckAsync(EditableDiagram diagram, string xml, CancellationToken cancellation) =>
        Findings(DefinitionCheck.Check(diagram.Folder, await FilesAsync(diagram, xml, cancellation)).Problems);

    public async Task<PublishOutcome> PublishAsync(EditableDiagram diagram, string xml, string author, string comment, CancellationToken cancellation)
    {
        try
        {
            if (await catalogue.LatestFolderAsync(diagram.Folder, cancellation) is { } latest && latest.Version != diagram.LatestVersion)
            {
                return new PublishOutcome.Overtaken(latest.Version);
            }

            var request = new DeploymentRequest(diagram.Folder, await FilesAsync(diagram, xml, cancellation), author) { Comment = comment };
            switch (await deployer.DeployAsync(request, cancellation))
            {
                case DeploymentOutcome.Deployed deployed:
                    await drafts.DiscardAsync(diagram.Folder, cancellation);
                    return new PublishOutcome.Published(deployed.Version);
                case DeploymentOutcome.Unchanged unchanged:
                    return new PublishOutcome.Unchanged(unchanged.Version);
                case var refused:
                    return new PublishOutcome.Refused(Findings(refused.Problems));
            }
        }
        catch (StorageException failure)
        {
            return new PublishOutcome.NotSaved(failure.Message);
        }
    }

    /// <summary>The latest version's files with this diagram in its place.</summary>
    private async Task<ImmutableArray<DefinitionFile>> FilesAsync(EditableDiagram diagram, string xml, CancellationToken cancellation)
    {
        var latest = await catalogue.LatestFolderAsync(diagram.Folder, cancellation);
        return [.. latest!.Files.Where(file => file.Path != diagram.Path), new DefinitionFile(diagram.Path, Bytes(xml))];
    }

    private static DefinitionFile? MainDiagram(DeployedFolder folder)
    {
        var diagrams = folder.Files.Where(file => file.Kind == ResourceKind.Process).ToList();
        return diagrams.Find(file => file.Path == $"{folder.Folder}.bpmn") ?? diagrams.FirstOrDefault();
    }

    private static LocalName NameOf(DeployedFolder folder) => folder.Processes.GetValueOrDefault(folder.Folder)?.Process is { } process
        ? new LocalName(process.Name ?? folder.Folder, process.Properties.GetValueOrDefault(EnglishName))
        : new LocalName(folder.Folder);

    private static ProcedureVersion Read(PublishedVersion version) =>
        new(version.Version, version.Author, version.PublishedAt, version.Comment, version.Running);

    private static DraftMark Mark(Draft draft) => new(draft.Author, draft.SavedAt);

    private static ImmutableArray<Finding> Findings(ImmutableArray<DefinitionProblem> problems) =>
        [.. problems.Select(problem => new Finding(problem.Path, problem.ElementId, problem.Message, problem.Severity == ProblemSeverity.Error))];

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF');

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
