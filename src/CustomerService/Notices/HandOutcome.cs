namespace BackOffice.CustomerService.Notices;

/// <summary>How a call or a posting went.</summary>
public enum HandOutcome
{
    /// <summary>Spoken to.</summary>
    Reached,

    /// <summary>Posted at the door.</summary>
    Posted,

    /// <summary>Nobody answered; a call becomes a posting where the notice is mandatory.</summary>
    NotReached,
}
