namespace BackOffice.Workflows.Host.Storage;

/// <summary>One statement of the hot path; the same text serves all databases, with parameters @p1, @p2…</summary>
/// <param name="Name">For people and for errors.</param>
/// <param name="Sql">The text.</param>
/// <param name="Parameters">How many parameters it has.</param>
internal sealed record Statement(string Name, string Sql, int Parameters)
{
    /// <summary>The text with PostgreSQL's own positional parameters, which spares the driver a rewriting.</summary>
    public string PositionalSql { get; } = Sql.Replace("@p", "$", StringComparison.Ordinal);

    // Statements are told apart by identity: there is one of each, and it is looked up at every step.
    public bool Equals(Statement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
