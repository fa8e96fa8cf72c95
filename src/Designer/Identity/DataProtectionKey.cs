namespace BackOffice.Designer.Identity;

/// <summary>A key that protects cookies and form tokens; in the database, so that every node reads what another one wrote.</summary>
internal sealed class DataProtectionKey
{
    public int Id { get; set; }

    public required string Name { get; set; }

    public required string Xml { get; set; }
}
