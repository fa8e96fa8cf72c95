namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>How urgent a request is, in the words of the definitions.</summary>
public enum IntakeUrgency
{
    Normal,
    Urgent,
    Emergency,
}
