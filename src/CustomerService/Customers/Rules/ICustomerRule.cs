namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>One thing that must hold of a customer's entry.</summary>
internal interface ICustomerRule
{
    /// <summary>What is broken; null where nothing is.</summary>
    BrokenRule? Judge(CustomerDraft draft);
}
