namespace BackOffice.Designer.Components.Shell;

/// <summary>How much a banner matters to the person who reads it.</summary>
public enum ProblemLevel
{
    Info,
    Success,
    Warning,
    Danger,
}
