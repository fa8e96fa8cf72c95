namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>form-js's <c>subtype</c> of <c>datetime</c>.</summary>
public enum DateTimeSubtype
{
    /// <summary>A day.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A day and a time.</summary>
    DateTime,
}
