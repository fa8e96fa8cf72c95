using System.Globalization;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Visits to customers in special care, or meals for kitchens without gas: one press a customer.</summary>
public sealed partial class OutageContactList
{
    private List<OutageContact>? contacts;
    private string? next;
    private bool everything;
    private decimal? amount;
    private string failure = "";

    [Parameter, EditorRequired]
    public ContactKind Kind { get; set; }

    [Inject]
    private OutageContacts Contacts { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    protected override async Task RestartAsync()
    {
        var page = await Contacts.ListAsync(Outage.Number, Outage.Round, Kind, everything ? null : false, cancellation: Leaving);
        (contacts, next) = ([.. page.Contacts], page.Next);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Contacts.ListAsync(Outage.Number, Outage.Round, Kind, everything ? null : false, next, cancellation: Leaving);
        contacts!.AddRange(page.Contacts);
        next = page.Next;
    }

    private void Keep(object? typed) => amount = decimal.TryParse(typed as string, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private async Task TickAsync(OutageContact contact, ContactOutcome outcome)
    {
        failure = await Contacts.TickAsync(Outage, Kind, contact.CustomerNumber, outcome, "", amount, Person, Leaving) is { } broken ? RuleText.Of(broken) : "";
        await RestartAsync();
        await OnChanged.InvokeAsync();
    }
}
