using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Whom an outage cuts off, page by page; people take customers off the list or put them on it, and say why.</summary>
public sealed partial class OutageCustomers
{
    private List<AffectedCustomer>? customers;
    private string? next;
    private string chosen = "";
    private bool onlyExcluded;
    private string? deciding;
    private string number = "";
    private string reason = "";
    private string failure = "";

    [Parameter, EditorRequired]
    public OutageCounts Counts { get; set; } = default!;

    [Inject]
    private AffectedCustomers Customers { get; set; } = default!;

    [Inject]
    private OutageDesk Desk { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private bool MayReview => Outage.IsOpenToReview && MayAct;

    private OutageClass? Of => Enum.TryParse<OutageClass>(chosen, out var kind) ? kind : null;

    protected override async Task RestartAsync()
    {
        var page = await Customers.ListAsync(Outage.Number, Of, onlyExcluded ? false : null, cancellation: Leaving);
        (customers, next) = ([.. page.Customers], page.Next);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Customers.ListAsync(Outage.Number, Of, onlyExcluded ? false : null, next, cancellation: Leaving);
        customers!.AddRange(page.Customers);
        next = page.Next;
    }

    private async Task DecideAsync(string customer, bool included)
    {
        if (await Desk.DecideAsync(Outage.Number, customer, included, reason, Person, Leaving) is { } broken)
        {
            failure = RuleText.Of(broken);
            return;
        }

        (deciding, number, reason, failure) = (null, "", "", "");
        await RestartAsync();
        await OnChanged.InvokeAsync();
    }
}
