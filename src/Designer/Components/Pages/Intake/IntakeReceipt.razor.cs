using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>The case stands: its number, and what happens next until when. The next task may come a moment later.</summary>
public sealed partial class IntakeReceipt : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ImmutableArray<IntakeNextStep> next = [];
    private LiveReload? live;

    [Parameter, EditorRequired]
    public EventCallback OnNext { get; set; }

    [Parameter, EditorRequired]
    public IntakeResult.Started Started { get; set; } = default!;

    [Inject]
    private IIntakeDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> T { get; set; } = default!;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
        live?.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        live = new LiveReload(Changes, Clock, _ => true, () => InvokeAsync(ReadAsync));
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        if (!leaving.IsCancellationRequested)
        {
            next = await Desk.NextStepsAsync(Started.CaseKey, leaving.Token);
            StateHasChanged();
        }
    }

    private string Groups(IntakeNextStep step) =>
        string.Join(T["Separator"], step.Groups.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id));
}
