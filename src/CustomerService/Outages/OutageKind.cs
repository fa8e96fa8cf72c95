namespace BackOffice.CustomerService.Outages;

/// <summary>Whether the gas goes off by plan or by a fault.</summary>
public enum OutageKind
{
    /// <summary>计划停气</summary>
    Planned,

    /// <summary>管网故障停气</summary>
    Fault,
}
