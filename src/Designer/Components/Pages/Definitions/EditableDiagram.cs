using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>A process diagram opened for changing.</summary>
/// <param name="Folder">The procedure.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Path">The file inside the folder.</param>
/// <param name="Xml">The draft, or the latest version where there is no draft.</param>
/// <param name="Draft">Null where it is the latest version.</param>
/// <param name="Revision">Counts the draft's savings; 0 where there is no draft.</param>
/// <param name="BaseVersion">The version that the draft was begun from.</param>
/// <param name="LatestVersion">The version that stands now; later than the base where somebody published meanwhile.</param>
public sealed record EditableDiagram(
    string Folder, LocalName Name, string Path, string Xml, DraftMark? Draft, int Revision, int BaseVersion, int LatestVersion);
