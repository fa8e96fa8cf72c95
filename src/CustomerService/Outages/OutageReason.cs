namespace BackOffice.CustomerService.Outages;

/// <summary>Why the gas goes off.</summary>
public enum OutageReason
{
    /// <summary>管网检测</summary>
    Test,

    /// <summary>管网维修</summary>
    Repair,

    /// <summary>其他作业</summary>
    Other,
}
