using System.Globalization;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.Designer.Components.Pages.Cases;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>One notice: what it said, to whom, how far it came.</summary>
public sealed partial class NoticeDetailPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private NoticeEntry? notice;
    private string? caseNumber;
    private bool isMissing;
    private bool busy;
    private StaffMember? person;

    [Parameter]
    public long Key { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private INoticeDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseDesk Cases { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private NoticePrices Prices { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<NoticeText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "notices")];

    public static string Address(long key) => string.Create(CultureInfo.InvariantCulture, $"notices/{key}");

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive && notice?.Key != Key)
        {
            await ReadAsync();
        }
    }

    /// <summary>What a person carries out is told again by a person, and what is under way needs nothing.</summary>
    private static bool MayResend(NoticeEntry shown) =>
        shown.Recipient.Channel is not (NoticeChannel.Phone or NoticeChannel.Door or NoticeChannel.Inbox)
        && shown.State is not (NoticeState.Planned or NoticeState.Queued or NoticeState.Sending);

    private async Task ReadAsync()
    {
        await Names.RefreshAsync(leaving.Token);
        notice = await Desk.ReadAsync(Key, leaving.Token);
        isMissing = notice is null;
        caseNumber = notice?.InstanceKey is { } instance ? (await Cases.ReadAsync(person!, instance, leaving.Token))?.Row.Number : null;
    }

    private async Task ResendAsync()
    {
        var sure = await Dialogs.Confirm(
            T["Resend.Text", notice!.Recipient.Name], T["Resend"], new ConfirmOptions { OkButtonText = T["Resend.Yes"], CancelButtonText = T["Cancel"] });
        if (sure is not true)
        {
            return;
        }

        busy = true;
        try
        {
            if (await Desk.ResendAsync(person!, Key, leaving.Token))
            {
                Toasts.Done(T["Resent"]);
            }
            else
            {
                Toasts.Problem(T["Resend.Not"]);
            }

            await ReadAsync();
        }
        finally
        {
            busy = false;
        }
    }
}
