namespace BackOffice.CustomerService.Outages.Rules;

/// <summary>Somebody answers for the work.</summary>
internal sealed class OutageNamesAContact : IOutagePlanRule
{
    public BrokenRule? Judge(OutagePlan plan, DateTimeOffset now) =>
        !string.IsNullOrWhiteSpace(plan.ContactName) && Customers.PhoneNumber.Parse(plan.ContactPhone) is not null
            ? null
            : new BrokenRule(nameof(OutageNamesAContact), nameof(OutagePlan.ContactPhone), "请填写联系人和能拨通的电话。", "Give a contact and a number that can be dialled.");
}
