namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>form-js's <c>timeSerializingFormat</c>.</summary>
public enum TimeZoneForm
{
    /// <summary>With the company's offset.</summary>
    Offset,

    /// <summary>In UTC.</summary>
    Utc,

    /// <summary>As it is read off the clock, without a zone.</summary>
    None,
}
