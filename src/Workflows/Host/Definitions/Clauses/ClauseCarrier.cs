namespace BackOffice.Workflows.Host.Definitions;

/// <summary>A place that carries out a clause.</summary>
/// <param name="Clause">The clause's id.</param>
/// <param name="Kind">What carries it out.</param>
/// <param name="Owner">The process, form, notice or decision table in which it stands.</param>
/// <param name="Part">The element, field or row; null where the owner as a whole carries it out.</param>
/// <param name="File">The file.</param>
public sealed record ClauseCarrier(string Clause, ClauseCarrierKind Kind, string Owner, string? Part, string File)
{
    /// <inheritdoc />
    public override string ToString() => Part is null ? Owner : $"{Owner}.{Part}";
}
