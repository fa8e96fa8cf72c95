using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>The proof that can be printed: how many had to be told, were told, when, which not and what was done about them.</summary>
public sealed partial class OutageProofPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private OutageProof? proof;
    private bool isMissing;

    [Parameter]
    public string Number { get; set; } = "";

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    [Inject]
    private OutageProofs Proofs { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "outages"), new Crumb(Number, OutagePage.Address(Number))];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            await Names.RefreshAsync(leaving.Token);
            proof = await Proofs.ReadAsync(Number, leaving.Token);
            isMissing = proof is null;
        }
    }

    private Task PrintAsync() => PrintModule.PrintAsync(Browser, leaving.Token);

    private static string Way(string what) => what switch
    {
        "sms" => "Sms",
        "email" => "Email",
        "phone" => "Phone",
        "door" => "Door",
        _ => "Visit",
    };
}
