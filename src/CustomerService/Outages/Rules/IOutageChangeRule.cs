namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>A rule that a change of an outage keeps before the case hears of it.</summary>
internal interface IOutageChangeRule
{
    /// <summary>What is wrong; null where the rule is kept, or says nothing about such a change.</summary>
    BrokenRule? Judge(Outage outage, OutageChange change, DateTimeOffset now);
}
