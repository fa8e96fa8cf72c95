namespace BackOffice.CustomerService.Notices;

/// <summary>What goes first. Emergencies go at night, too.</summary>
public enum NoticePriority
{
    Emergency,
    Urgent,
    Normal,
    Bulk,
}
