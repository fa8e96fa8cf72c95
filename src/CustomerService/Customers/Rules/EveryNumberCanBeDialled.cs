namespace BackOffice.CustomerService.Customers.Rules;

/// <summary>A number that nobody can dial is worse than none: notices would count on it.</summary>
internal sealed class EveryNumberCanBeDialled : ICustomerRule
{
    public BrokenRule? Judge(CustomerDraft draft) =>
        draft.Phones.FirstOrDefault(static phone => !string.IsNullOrWhiteSpace(phone) && PhoneNumber.Parse(phone) is null) is { } wrong
            ? new BrokenRule(
                nameof(EveryNumberCanBeDialled),
                nameof(CustomerDraft.Phones),
                $"“{wrong.Trim()}”不是能拨打的电话，应如 138-0000-0000 或 0632-7700000。",
                $"'{wrong.Trim()}' cannot be dialled; write it as in 138-0000-0000 or 0632-7700000.")
            : null;
}
