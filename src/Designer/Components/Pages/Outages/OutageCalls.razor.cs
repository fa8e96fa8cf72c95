using System.Collections.Immutable;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Whom a person has to call, and the buildings where a notice is posted: one press a call, one picture a building.</summary>
public sealed partial class OutageCalls
{
    private const int PictureAtMost = 4 * 1024 * 1024;
    private const int PictureSide = 1600;

    private List<OutageCall>? calls;
    private ImmutableArray<OutageDoor> doors = [];
    private string? next;
    private string failure = "";

    [Inject]
    private OutageLists Lists { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    protected override async Task RestartAsync()
    {
        var page = await Lists.CallsAsync(Outage, cancellation: Leaving);
        (calls, next) = ([.. page.Calls], page.Next);
        doors = await Lists.DoorsAsync(Outage, Leaving);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Lists.CallsAsync(Outage, next, cancellation: Leaving);
        calls!.AddRange(page.Calls);
        next = page.Next;
    }

    private async Task CalledAsync(OutageCall call, bool reached)
    {
        await Lists.CalledAsync(call.NoticeKey, reached, "", Person, Leaving);
        calls!.Remove(call);
        doors = await Lists.DoorsAsync(Outage, Leaving);
        await OnChanged.InvokeAsync();
    }

    private async Task PostedAsync(OutageDoor door, InputFileChangeEventArgs change)
    {
        // The browser makes the picture smaller before it sends it.
        var file = await change.File.RequestImageFileAsync("image/jpeg", PictureSide, PictureSide);
        using var content = new MemoryStream();
        await using (var stream = file.OpenReadStream(PictureAtMost, Leaving))
        {
            await stream.CopyToAsync(content, Leaving);
        }

        failure = await Lists.PostedAsync(Outage, door.Area, file.ContentType, content.ToArray(), Person, Leaving) is { } broken ? RuleText.Of(broken) : "";
        doors = await Lists.DoorsAsync(Outage, Leaving);
        await OnChanged.InvokeAsync();
    }
}
