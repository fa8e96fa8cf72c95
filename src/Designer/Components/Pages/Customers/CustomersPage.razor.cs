using BackOffice.CustomerService.Customers;
using BackOffice.Designer.Components.Pages.Intake;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>Finds customers by number, telephone, name or address.</summary>
public sealed partial class CustomersPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private List<FoundCustomer>? rows;
    private string? next;
    private string? shown;

    [SupplyParameterFromQuery(Name = "q")]
    private string? Query { get; set; }

    [Inject]
    private ICustomerDesk Desk { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CustomerText> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> Intake { get; set; } = default!;

    private string Typed => Query?.Trim() ?? "";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive || shown == Typed)
        {
            return;
        }

        var typed = shown = Typed;
        rows = null;
        var page = await Desk.FindAsync(typed, after: null, leaving.Token);
        if (typed == Typed)
        {
            (rows, next) = ([.. page.Customers], page.Next);
        }
    }

    private async Task LoadMoreAsync()
    {
        var page = await Desk.FindAsync(Typed, next, leaving.Token);
        rows!.AddRange(page.Customers);
        next = page.Next;
    }

    private void SearchFor(string typed) => Navigation.NavigateTo(typed.Length == 0 ? "customers" : $"customers?q={Uri.EscapeDataString(typed)}");
}
