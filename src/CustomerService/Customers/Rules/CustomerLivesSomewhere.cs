namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>Where the gas is used decides whom an outage cuts off.</summary>
internal sealed class CustomerLivesSomewhere : ICustomerRule
{
    public BrokenRule? Judge(CustomerDraft draft) =>
        new[] { draft.District, draft.Street, draft.Building, draft.Room }.All(string.IsNullOrWhiteSpace)
            ? new BrokenRule(nameof(CustomerLivesSomewhere), nameof(CustomerDraft.Street), "请填写用气地址。", "Write down where the gas is used.")
            : null;
}
