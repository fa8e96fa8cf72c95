using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>A deadline: colour, sign and words say how it stands, so that colour alone never has to.</summary>
public sealed partial class DueMark : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromMinutes(60);

    private IDisposable? ticks;

    [Parameter, EditorRequired]
    public DateTimeOffset? Due { get; set; }

    /// <summary>Without the exact time, which stays on hover.</summary>
    [Parameter]
    public bool Short { get; set; }

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private Ticker Ticker { get; set; } = default!;

    [Inject]
    private IStringLocalizer<ShellText> T { get; set; } = default!;

    private string Urgency => (Due - Words.Now) switch
    {
        { } left when left < TimeSpan.Zero => "late",
        { } left when left < Soon => "soon",
        _ => "calm",
    };

    private string Symbol => Urgency switch
    {
        "late" => "error",
        "soon" => "timer",
        _ => "schedule",
    };

    public void Dispose() => ticks?.Dispose();

    protected override void OnInitialized() => ticks = Ticker.Subscribe(() => _ = InvokeAsync(StateHasChanged));
}
