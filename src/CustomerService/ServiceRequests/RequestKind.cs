namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>What somebody wants of the company (G-010, C-338).</summary>
public enum RequestKind
{
    /// <summary>报修</summary>
    Repair,

    /// <summary>紧急：泄漏、爆炸、火灾</summary>
    Emergency,

    /// <summary>咨询</summary>
    Consultation,

    /// <summary>报装</summary>
    Connection,

    /// <summary>投诉</summary>
    Complaint,

    /// <summary>建议</summary>
    Suggestion,

    /// <summary>意见</summary>
    Opinion,

    /// <summary>购气缴费</summary>
    Payment,

    /// <summary>其他</summary>
    Other,
}
