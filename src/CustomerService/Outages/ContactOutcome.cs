namespace BackOffice.CustomerService.Outages;

/// <summary>How it went.</summary>
public enum ContactOutcome
{
    /// <summary>见到本人并告知</summary>
    Met,

    /// <summary>家中无人，须再去</summary>
    Absent,

    /// <summary>已送饭</summary>
    Brought,

    /// <summary>已发误餐费</summary>
    Paid,

    /// <summary>用户不要</summary>
    Declined,
}
