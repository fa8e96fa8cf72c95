using BackOffice.Designer.Components.Shell;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>A procedure in the list.</summary>
/// <param name="Folder">Its id, which is its folder's name and its main process's id.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Latest">Its newest version.</param>
/// <param name="Running">Cases that run, on whatever version.</param>
/// <param name="Draft">What somebody is drawing; null where nobody is.</param>
public sealed record ProcedureRow(string Folder, LocalName Name, ProcedureVersion Latest, int Running, DraftMark? Draft);
