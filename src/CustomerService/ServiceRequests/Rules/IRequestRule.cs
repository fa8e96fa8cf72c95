namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>A rule that a record keeps before its case is started.</summary>
internal interface IRequestRule
{
    /// <summary>What is wrong; null where the rule is kept.</summary>
    BrokenRule? Judge(RequestIntake intake, DateTimeOffset now);
}
