namespace BackOffice.CustomerService.Outages;

/// <summary>As what a customer is looked at when the gas goes off; special care comes before everything else.</summary>
public enum OutageClass
{
    /// <summary>居民</summary>
    Household,

    /// <summary>单位</summary>
    Firm,

    /// <summary>医院</summary>
    Hospital,

    /// <summary>学校</summary>
    School,

    /// <summary>特殊照顾用户</summary>
    SpecialCare,
}
