namespace BackOffice.CustomerService.Outages;

/// <summary>How far an outage has come.</summary>
public enum OutageState
{
    /// <summary>拟定中：名单复核、审批</summary>
    Planned,

    /// <summary>已发布，等待提前量</summary>
    Announced,

    /// <summary>已放行作业；故障停气一开始就停着</summary>
    Released,

    /// <summary>已恢复供气</summary>
    Restored,

    /// <summary>已撤销</summary>
    Cancelled,

    /// <summary>未批准</summary>
    Rejected,
}
