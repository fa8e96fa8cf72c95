using System.Collections.Immutable;
using System.Globalization;
using BackOffice.CustomerService;
using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.Notices;
using BackOffice.Designer.Components.Pages.Intake;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>One customer: how they are reached and cared for, what they asked for, which notices they decline.</summary>
public sealed partial class CustomerDetailPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private CustomerView? view;
    private CustomerFields fields = new(new CustomerDraft());
    private ImmutableArray<BrokenRule> broken = [];
    private StaffMember? person;
    private bool isMissing;
    private bool isStale;
    private bool busy;

    [Parameter]
    public string Number { get; set; } = "";

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private ICustomerDesk Desk { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CustomerText> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> IntakeWords { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "customers")];

    public static string Address(string number) => $"customers/{Uri.EscapeDataString(number)}";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive && view?.Customer.Number != Number)
        {
            await ReadAsync();
        }
    }

    private async Task ReadAsync()
    {
        view = await Desk.ReadAsync(Number, leaving.Token);
        (isMissing, isStale, broken) = (view is null, false, []);
        if (view is { Customer: var customer })
        {
            fields = new CustomerFields(CustomerDraft.Of(customer));
        }
    }

    private string? Problem(string field) => broken.FirstOrDefault(rule => rule.Field == field) switch
    {
        null => null,
        var rule => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? rule.English : rule.Chinese,
    };

    private async Task SaveAsync()
    {
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            var outcome = await Desk.SaveAsync(Number, view!.Customer.Revision, fields.Written(), leaving.Token);
            (broken, isStale) = (outcome is CustomerOutcome.Unacceptable { Rules: var rules } ? rules : [], outcome is CustomerOutcome.Stale);
            if (outcome is CustomerOutcome.Changed)
            {
                await ReadAsync();
                Toasts.Done(T["Saved"]);
            }
        }
        finally
        {
            busy = false;
        }
    }

    private async Task DeclineAsync(NoticeChannel channel, string address, bool declines)
    {
        await Desk.DeclineAsync(person!, channel, address, declines, leaving.Token);
        view = channel == NoticeChannel.Sms ? view! with { DeclinesSms = declines } : view! with { DeclinesMail = declines };
        Toasts.Done(T[declines ? "Declined" : "Wanted"]);
    }
}
