using System.Collections.Immutable;
using BackOffice.CustomerService.Outages;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Picks the area of an outage: districts, their streets, their buildings, or valves; with how many customers each holds.</summary>
public sealed partial class AreaPicker : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ImmutableArray<NetworkPlace> places = [];
    private string district = "";
    private string street = "";
    private bool valves;
    private int total;

    /// <summary>What is chosen; the picker changes it.</summary>
    [Parameter, EditorRequired]
    public List<OutageArea> Areas { get; set; } = [];

    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private NetworkMap Map { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OutageText> T { get; set; } = default!;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            await OpenAsync("", "");
            total = await Map.CountAsync(Areas, leaving.Token);
        }
    }

    private async Task ShowAsync(bool byValve)
    {
        valves = byValve;
        (district, street) = ("", "");
        places = byValve ? await Map.ValvesAsync(leaving.Token) : await Map.DistrictsAsync(leaving.Token);
    }

    private async Task OpenAsync(string ofDistrict, string ofStreet)
    {
        (district, street) = (ofDistrict, ofStreet);
        places = district.Length == 0 ? await Map.DistrictsAsync(leaving.Token)
            : street.Length == 0 ? await Map.StreetsAsync(district, leaving.Token)
            : await Map.BuildingsAsync(district, street, leaving.Token);
    }

    private bool IsChosen(OutageArea area) => Areas.Any(chosen => chosen.Holds(area));

    private bool IsHeld(OutageArea area) => Areas.Any(chosen => chosen != area && chosen.Holds(area));

    private async Task ToggleAsync(OutageArea area, bool isChosen)
    {
        // What lies within a chosen area is chosen with it.
        Areas.RemoveAll(chosen => area.Holds(chosen));
        if (isChosen)
        {
            Areas.Add(area);
        }

        total = await Map.CountAsync(Areas, leaving.Token);
        await OnChanged.InvokeAsync();
    }
}
