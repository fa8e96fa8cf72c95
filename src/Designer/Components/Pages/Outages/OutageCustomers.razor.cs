using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Whom an outage cuts off, page by page; people take customers off the list or put them on it, and say why.</summary>
public sealed partial class OutageCustomers : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private List<AffectedCustomer>? customers;
    private string? next;
    private string chosen = "";
    private bool onlyExcluded;
    private string? deciding;
    private string number = "";
    private string reason = "";
    private string failure = "";

    [Parameter, EditorRequired]
    public Outage Outage { get; set; } = default!;

    [Parameter, EditorRequired]
    public OutageCounts Counts { get; set; } = default!;

    /// <summary>Who acts.</summary>
    [Parameter, EditorRequired]
    public Actor Person { get; set; } = default!;

    /// <summary>Whether this person plans outages and tells their customers.</summary>
    [Parameter]
    public bool MayAct { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

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

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => RestartAsync();

    private async Task RestartAsync()
    {
        var page = await Customers.ListAsync(Outage.Number, Of, onlyExcluded ? false : null, cancellation: leaving.Token);
        (customers, next) = ([.. page.Customers], page.Next);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Customers.ListAsync(Outage.Number, Of, onlyExcluded ? false : null, next, cancellation: leaving.Token);
        customers!.AddRange(page.Customers);
        next = page.Next;
    }

    private async Task DecideAsync(string customer, bool included)
    {
        if (await Desk.DecideAsync(Outage.Number, customer, included, reason, Person, leaving.Token) is { } broken)
        {
            failure = RuleText.Of(broken);
            return;
        }

        (deciding, number, reason, failure) = (null, "", "", "");
        await RestartAsync();
        await OnChanged.InvokeAsync();
    }
}
