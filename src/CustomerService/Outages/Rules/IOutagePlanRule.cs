namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>A rule that a plan keeps before it is saved.</summary>
internal interface IOutagePlanRule
{
    /// <summary>What is wrong; null where the rule is kept.</summary>
    BrokenRule? Judge(OutagePlan plan, DateTimeOffset now);
}
