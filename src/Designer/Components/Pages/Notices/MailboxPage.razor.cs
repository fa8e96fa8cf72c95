using BackOffice.CustomerService.Notices;
using BackOffice.Designer.Components.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Notices;

/// <summary>In Development: what would have been sent, as its reader would see it.</summary>
public sealed partial class MailboxPage : IDisposable
{
    private const int SliceSize = 30;

    private readonly CancellationTokenSource leaving = new();
    private List<NoticeEntry>? mails;
    private long? next;

    [Inject]
    private INoticeDesk Desk { get; set; } = default!;

    [Inject]
    private IStringLocalizer<NoticeText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(T["Title"], "notices")];

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive && Desk.IsMailbox)
        {
            var page = await Desk.MailboxAsync(before: null, SliceSize, leaving.Token);
            (mails, next) = ([.. page.Entries], page.Next);
        }
    }

    private async Task LoadMoreAsync()
    {
        var page = await Desk.MailboxAsync(next, SliceSize, leaving.Token);
        mails!.AddRange(page.Entries);
        next = page.Next;
    }
}
