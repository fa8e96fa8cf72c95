using System.Globalization;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Visits to customers in special care, or meals for kitchens without gas: one press a customer.</summary>
public sealed partial class OutageContactList : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private List<OutageContact>? contacts;
    private string? next;
    private bool everything;
    private decimal? amount;
    private string failure = "";

    [Parameter, EditorRequired]
    public Outage Outage { get; set; } = default!;

    [Parameter, EditorRequired]
    public ContactKind Kind { get; set; }

    /// <summary>Who acts.</summary>
    [Parameter, EditorRequired]
    public Actor Person { get; set; } = default!;

    /// <summary>Whether this person plans outages and tells their customers.</summary>
    [Parameter]
    public bool MayAct { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private OutageContacts Contacts { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private bool MayTick => !Outage.HasEnded && MayAct;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override Task OnInitializedAsync() => RestartAsync();

    private async Task RestartAsync()
    {
        var page = await Contacts.ListAsync(Outage.Number, Outage.Round, Kind, everything ? null : false, cancellation: leaving.Token);
        (contacts, next) = ([.. page.Contacts], page.Next);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Contacts.ListAsync(Outage.Number, Outage.Round, Kind, everything ? null : false, next, cancellation: leaving.Token);
        contacts!.AddRange(page.Contacts);
        next = page.Next;
    }

    private void Keep(object? typed) => amount = decimal.TryParse(typed as string, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;

    private async Task TickAsync(OutageContact contact, ContactOutcome outcome)
    {
        failure = await Contacts.TickAsync(Outage, Kind, contact.CustomerNumber, outcome, "", amount, Person, leaving.Token) is { } broken ? RuleText.Of(broken) : "";
        await RestartAsync();
        await OnChanged.InvokeAsync();
    }
}
