using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Application;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>A plan while it is written; times as the company's clock shows them.</summary>
internal sealed class OutageDraft
{
    public OutageKind Kind { get; init; }

    public OutageReason Reason { get; set; } = OutageReason.Repair;

    public string Work { get; set; } = "";

    public DateTime StartsAt { get; set; }

    public DateTime EndsAt { get; set; }

    public string ContactName { get; set; } = "";

    public string ContactPhone { get; set; } = "";

    public string Substitutes { get; set; } = "";

    public string SafetyTips { get; set; } = "";

    public List<OutageArea> Areas { get; init; } = [];

    public static OutageDraft Of(OutagePlan plan, CompanyTime time) => new()
    {
        Kind = plan.Kind,
        Reason = plan.Reason,
        Work = plan.Work,
        StartsAt = time.Local(plan.StartsAt).DateTime,
        EndsAt = time.Local(plan.EndsAt).DateTime,
        ContactName = plan.ContactName,
        ContactPhone = plan.ContactPhone,
        Substitutes = plan.Substitutes,
        SafetyTips = plan.SafetyTips,
        Areas = [.. plan.Areas],
    };

    public OutagePlan Plan(CompanyTime time) => new()
    {
        Kind = Kind,
        Reason = Reason,
        Work = Work,
        StartsAt = time.FromLocal(StartsAt),
        EndsAt = time.FromLocal(EndsAt),
        ContactName = ContactName,
        ContactPhone = ContactPhone,
        Substitutes = Substitutes,
        SafetyTips = SafetyTips,
        Areas = [.. Areas],
    };
}
