namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>In what a length of time is typed.</summary>
public enum DurationUnit
{
    Minutes,
    Hours,
    Days,

    /// <summary>Counted by the work calendar.</summary>
    WorkingDays,
}
