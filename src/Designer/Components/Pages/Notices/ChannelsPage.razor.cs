using System.Collections.Immutable;
using BackOffice.CustomerService.Notices;
using BackOffice.CustomerService.Notices.Alerts;
using BackOffice.CustomerService.Notices.Delivery;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>The ways out of the house: what waits, how fast it goes, what is broken, and the brake.</summary>
public sealed partial class ChannelsPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ImmutableArray<ChannelStatus> channels;
    private ImmutableArray<NoticeAlert> alerts = [];
    private StaffMember? person;
    private IDisposable? ticks;

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private INoticeDesk Desk { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private Ticker Ticker { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<NoticeText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "notices")];

    public void Dispose()
    {
        ticks?.Dispose();
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive)
        {
            await ReloadAsync();
            ticks = Ticker.Subscribe(() => _ = InvokeAsync(ReloadAsync));
        }
    }

    private static ProblemLevel? LevelOf(ChannelStatus channel) => StandingOf(channel) switch
    {
        ChannelStanding.Running => ProblemLevel.Success,
        ChannelStanding.Paused => ProblemLevel.Warning,
        ChannelStanding.Down => ProblemLevel.Danger,
        _ => null,
    };

    private static ChannelStanding StandingOf(ChannelStatus channel) =>
        channel.Provider is null ? ChannelStanding.Unconfigured
        : channel.PausedAt is not null ? ChannelStanding.Paused
        : channel.DownSince is not null ? ChannelStanding.Down
        : ChannelStanding.Running;

    private string AlertText(NoticeAlert alert)
    {
        var waiting = T["Alert.Waiting", alert.Waiting].Value;
        var deadline = alert.Deadline is { } due ? T["Alert.Deadline", Words.Due(due)].Value : "";
        var forecast = alert.Forecast is { } end ? T["Alert.Forecast", Words.Short(end)].Value : "";
        return string.Join(T["Separator"], new[] { waiting, deadline, forecast, alert.Reason }.Where(part => part.Length > 0));
    }

    private async Task ReloadAsync()
    {
        if (leaving.IsCancellationRequested)
        {
            return;
        }

        await Names.RefreshAsync(leaving.Token);
        channels = await Desk.ChannelsAsync(leaving.Token);
        alerts = await Desk.AlertsAsync(leaving.Token);
        StateHasChanged();
    }

    // The other alerts end with their reason; that nobody was found only a person can judge.
    private EventCallback DismissalOf(NoticeAlert alert) =>
        alert.Kind == NoticeAlertKind.NobodyFound ? EventCallback.Factory.Create(this, () => DismissAsync(alert.Key)) : default;

    private async Task DismissAsync(long alert)
    {
        await Desk.DismissAsync(alert, leaving.Token);
        await ReloadAsync();
    }

    private async Task PauseAsync(NoticeChannel channel)
    {
        if (await Dialogs.OpenAsync<PauseDialog>(T["Pause.Title", T[$"Channel.{channel}"]]) is string reason)
        {
            await Desk.PauseAsync(person!, channel, reason, leaving.Token);
            Toasts.Done(T["Paused"]);
            await ReloadAsync();
        }
    }

    private async Task ResumeAsync(NoticeChannel channel)
    {
        await Desk.ResumeAsync(channel, leaving.Token);
        Toasts.Done(T["Resumed"]);
        await ReloadAsync();
    }
}
