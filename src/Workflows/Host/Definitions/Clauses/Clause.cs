namespace BackOffice.Workflows.Host.Definitions;

/// <summary>One obligation of the manuals.</summary>
/// <param name="Id">Its id, such as <c>A-020</c>.</param>
/// <param name="Manual">The manual that it stands in.</param>
/// <param name="Section">Where in it.</param>
/// <param name="Procedure">The key of the procedure that it belongs to.</param>
/// <param name="Kind">What it is: deadline, form, notice, etiquette…</param>
/// <param name="Summary">What it obliges to, in short.</param>
public sealed record Clause(string Id, string Manual, string Section, string Procedure, string Kind, string Summary);
