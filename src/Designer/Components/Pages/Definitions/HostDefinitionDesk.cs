using System.Collections.Immutable;
using System.Text;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Core.Validation;
using BackOffice.Workflows.Host.Deployment;
using BackOffice.Workflows.Host.Storage;
using Deployed = BackOffice.Workflows.Host.Deployment;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>The definition pages' desk over the host: a procedure is a folder with a process of the same id.</summary>
internal sealed class HostDefinitionDesk(
    DefinitionLibrary library, DefinitionCatalogue catalogue, DraftDesk drafts, DraftCheck check, TimeProvider clock) : IDefinitionDesk
{
    public async Task<ImmutableArray<ProcedureRow>> ListAsync(CancellationToken cancellation)
    {
        var rows = ImmutableArray.CreateBuilder<ProcedureRow>();
        foreach (var summary in await library.ListAsync(cancellation))
        {
            var folder = summary.Latest.Folder;
            if (MainDiagram(folder, (await catalogue.FolderAsync(summary.Latest.DeploymentKey, cancellation)).Files) is not null)
            {
                var draft = summary.HasDraft ? Mark(await drafts.OpenAsync(folder, cancellation)) : null;
                rows.Add(new ProcedureRow(folder, new LocalName(summary.Name ?? folder, summary.EnglishName), Read(summary.Latest), summary.RunningCases, draft));
            }
        }

        return rows.ToImmutable();
    }

    public async Task<ImmutableArray<ProcedureVersion>> VersionsAsync(string folder, CancellationToken cancellation) =>
        [.. (await library.VersionsAsync(folder, cancellation)).Select(Read)];

    public async Task<string?> DiagramAsync(string folder, int version, CancellationToken cancellation)
    {
        var published = (await library.VersionsAsync(folder, cancellation)).FirstOrDefault(candidate => candidate.Version == version);
        return published is not null && MainDiagram(folder, (await catalogue.FolderAsync(published.DeploymentKey, cancellation)).Files) is { } file
            ? Text(file.Bytes)
            : null;
    }

    public async Task<EditableDiagram?> OpenAsync(string folder, CancellationToken cancellation)
    {
        var draft = await drafts.OpenAsync(folder, cancellation);
        if (await catalogue.LatestFolderAsync(folder, cancellation) is not { } latest || MainDiagram(folder, draft.Files) is not { } file)
        {
            return null;
        }

        var begun = await catalogue.FolderAsync(draft.BaseDeploymentKey, cancellation);
        return new EditableDiagram(folder, NameOf(latest), file.Path, Text(file.Bytes), Mark(draft), draft.Revision, begun.Version, latest.Version);
    }

    public async Task<DraftOutcome> SaveDraftAsync(EditableDiagram diagram, string xml, string author, CancellationToken cancellation)
    {
        try
        {
            return await drafts.SaveAsync(diagram.Folder, new DefinitionFile(diagram.Path, Bytes(xml)), author, diagram.Revision, cancellation) switch
            {
                Deployed.DraftOutcome.Saved saved => new DraftOutcome.Saved(saved.Revision, new DraftMark(author, clock.GetUtcNow())),
                Deployed.DraftOutcome.Stale stale => new DraftOutcome.Stale(new DraftMark(stale.Author, stale.SavedAt)),
                var other => throw new InvalidOperationException($"Expected a draft to be saved or stale, but it is {other}."),
            };
        }
        catch (StorageException failure)
        {
            return new DraftOutcome.NotSaved(failure.Message);
        }
    }

    public Task DiscardDraftAsync(string folder, CancellationToken cancellation) => drafts.DiscardAsync(folder, cancellation);

    public async Task<ImmutableArray<Finding>> CheckAsync(EditableDiagram diagram, string xml, CancellationToken cancellation) =>
        Findings(await check.CheckAsync(diagram.Folder, diagram.Path, Bytes(xml), cancellation));

    public async Task<PublishOutcome> PublishAsync(EditableDiagram diagram, string xml, string author, string comment, CancellationToken cancellation)
    {
        if (await catalogue.LatestFolderAsync(diagram.Folder, cancellation) is { } latest && latest.Version != diagram.LatestVersion)
        {
            return new PublishOutcome.Overtaken(latest.Version);
        }

        var found = await CheckAsync(diagram, xml, cancellation);
        if (found.Any(finding => finding.IsError))
        {
            return new PublishOutcome.Refused(found);
        }

        return await SaveDraftAsync(diagram, xml, author, cancellation) switch
        {
            DraftOutcome.Stale stale => new PublishOutcome.Stale(stale.By),
            DraftOutcome.NotSaved failure => new PublishOutcome.NotSaved(failure.Message),
            _ => await PublishDraftAsync(diagram.Folder, author, comment, cancellation),
        };
    }

    private async Task<PublishOutcome> PublishDraftAsync(string folder, string author, string comment, CancellationToken cancellation)
    {
        try
        {
            return await drafts.PublishAsync(folder, author, comment, versionTag: null, cancellation) switch
            {
                DeploymentOutcome.Deployed deployed => new PublishOutcome.Published(deployed.Version),
                DeploymentOutcome.Unchanged unchanged => new PublishOutcome.Unchanged(unchanged.Version),
                var refused => new PublishOutcome.Refused(Findings(refused.Problems)),
            };
        }
        catch (StorageException failure)
        {
            return new PublishOutcome.NotSaved(failure.Message);
        }
    }

    private static DefinitionFile? MainDiagram(string folder, ImmutableArray<DefinitionFile> files)
    {
        var diagrams = files.Where(file => file.Kind == ResourceKind.Process).ToList();
        return diagrams.Find(file => file.Path == $"{folder}.bpmn") ?? diagrams.FirstOrDefault();
    }

    private static LocalName NameOf(DeployedFolder folder) => folder.Processes.GetValueOrDefault(folder.Folder)?.Process is { } process
        ? new LocalName(process.Name ?? folder.Folder, process.Properties.GetValueOrDefault("name:en"))
        : new LocalName(folder.Folder);

    private static ProcedureVersion Read(DefinitionVersion version) =>
        new(version.Version, version.Author, version.DeployedAt, version.Comment, version.Running);

    private static DraftMark? Mark(Draft draft) => draft is { Author: { } author, SavedAt: { } saved } ? new DraftMark(author, saved) : null;

    private static ImmutableArray<Finding> Findings(ImmutableArray<DefinitionProblem> problems) =>
        [.. problems.Select(problem => new Finding(problem.Path, problem.ElementId, problem.Message, problem.Severity == ProblemSeverity.Error))];

    private static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span).TrimStart('\uFEFF');

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
