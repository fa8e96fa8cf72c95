using System.Collections.Immutable;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>What the definition pages ask of the host. Files are checked there again; nothing that a browser sends is trusted.</summary>
internal interface IDefinitionDesk
{
    /// <summary>Every deployed procedure at its latest version, by id.</summary>
    Task<ImmutableArray<ProcedureRow>> ListAsync(CancellationToken cancellation);

    /// <summary>The versions of one procedure, the newest first; empty where there is no such procedure.</summary>
    Task<ImmutableArray<ProcedureVersion>> VersionsAsync(string folder, CancellationToken cancellation);

    /// <summary>The process diagram of a version; null where there is none.</summary>
    Task<string?> DiagramAsync(string folder, int version, CancellationToken cancellation);

    /// <summary>The draft where there is one, else the latest version; null where there is no such procedure.</summary>
    Task<EditableDiagram?> OpenAsync(string folder, CancellationToken cancellation);

    /// <param name="diagram">As opened or as last saved: an older revision than the stored one is refused.</param>
    /// <param name="xml">What stands in the editor.</param>
    /// <param name="author">Who saves.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    Task<DraftOutcome> SaveDraftAsync(EditableDiagram diagram, string xml, string author, CancellationToken cancellation);

    /// <summary>Throws the draft away; the latest version is what is opened next.</summary>
    Task DiscardDraftAsync(string folder, CancellationToken cancellation);

    /// <summary>What is wrong with the procedure's files when this diagram takes its place among them.</summary>
    Task<ImmutableArray<Finding>> CheckAsync(EditableDiagram diagram, string xml, CancellationToken cancellation);

    /// <summary>Makes a new version of the procedure and removes the draft. New cases take it, running ones stay on theirs.</summary>
    Task<PublishOutcome> PublishAsync(EditableDiagram diagram, string xml, string author, string comment, CancellationToken cancellation);
}
