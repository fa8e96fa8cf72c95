namespace BackOffice.Workflows.Host.Forms.Components;

/// <summary>What a number means.</summary>
public enum NumberKind
{
    /// <summary>A number.</summary>
    Plain,

    /// <summary>Yuan, with two digits.</summary>
    Money,

    /// <summary>What a meter shows, with its unit; never below zero.</summary>
    MeterReading,
}
