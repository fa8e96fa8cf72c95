namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>Every notice begins with it.</summary>
internal sealed class CustomerHasAName : ICustomerRule
{
    public BrokenRule? Judge(CustomerDraft draft) => string.IsNullOrWhiteSpace(draft.Name)
        ? new BrokenRule(nameof(CustomerHasAName), nameof(CustomerDraft.Name), "请填写户名。", "Write down the name.")
        : null;
}
