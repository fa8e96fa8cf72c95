namespace BackOffice.CustomerService.Customers;

/// <summary>Why somebody is served at home (A-017, C-050, C-051). Several may hold.</summary>
[Flags]
public enum CareNeed
{
    None = 0,

    /// <summary>老</summary>
    Old = 1,

    /// <summary>弱</summary>
    Frail = 2,

    /// <summary>病</summary>
    Ill = 4,

    /// <summary>残</summary>
    Disabled = 8,

    /// <summary>独居</summary>
    LivesAlone = 16,
}
