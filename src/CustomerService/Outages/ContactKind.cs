namespace BackOffice.CustomerService.Outages;

/// <summary>Why somebody goes to a customer because of an outage.</summary>
public enum ContactKind
{
    /// <summary>上门告知特殊照顾用户</summary>
    Visit,

    /// <summary>送饭或误餐费 (A-011)</summary>
    Meal,
}
