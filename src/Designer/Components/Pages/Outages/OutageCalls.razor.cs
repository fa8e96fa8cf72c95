using System.Collections.Immutable;
using BackOffice.CustomerService.Outages;
using BackOffice.Designer.Components.Shell;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Whom a person has to call, and the buildings where a notice is posted: one press a call, one picture a building.</summary>
public sealed partial class OutageCalls : IDisposable
{
    private const int PictureAtMost = 4 * 1024 * 1024;
    private const int PictureSide = 1600;

    private readonly CancellationTokenSource leaving = new();
    private List<OutageCall>? calls;
    private ImmutableArray<OutageDoor> doors = [];
    private string? next;
    private string failure = "";

    [Parameter, EditorRequired]
    public Outage Outage { get; set; } = default!;

    /// <summary>Who acts.</summary>
    [Parameter, EditorRequired]
    public Actor Person { get; set; } = default!;

    /// <summary>Whether this person plans outages and tells their customers.</summary>
    [Parameter]
    public bool MayAct { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private OutageLists Lists { get; set; } = default!;

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
        var page = await Lists.CallsAsync(Outage, cancellation: leaving.Token);
        (calls, next) = ([.. page.Calls], page.Next);
        doors = await Lists.DoorsAsync(Outage, leaving.Token);
    }

    private async Task LoadMoreAsync()
    {
        var page = await Lists.CallsAsync(Outage, next, cancellation: leaving.Token);
        calls!.AddRange(page.Calls);
        next = page.Next;
    }

    private async Task CalledAsync(OutageCall call, bool reached)
    {
        await Lists.CalledAsync(call.NoticeKey, reached, "", Person, leaving.Token);
        calls!.Remove(call);
        doors = await Lists.DoorsAsync(Outage, leaving.Token);
        await OnChanged.InvokeAsync();
    }

    private async Task PostedAsync(OutageDoor door, InputFileChangeEventArgs change)
    {
        // The browser makes the picture smaller before it sends it.
        var file = await change.File.RequestImageFileAsync("image/jpeg", PictureSide, PictureSide);
        using var content = new MemoryStream();
        await using (var stream = file.OpenReadStream(PictureAtMost, leaving.Token))
        {
            await stream.CopyToAsync(content, leaving.Token);
        }

        failure = await Lists.PostedAsync(Outage, door.Area, file.ContentType, content.ToArray(), Person, leaving.Token) is { } broken ? RuleText.Of(broken) : "";
        doors = await Lists.DoorsAsync(Outage, leaving.Token);
        await OnChanged.InvokeAsync();
    }
}
