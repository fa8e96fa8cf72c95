using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BackOffice.Designer.Components.Layout;

public sealed partial class MainLayout : IDisposable
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    /// <summary>A new page gets a new boundary: one broken page does not stay broken after leaving it. Filters do not make a new page.</summary>
    private string Address { get; set; } = "";

    private string SkipTarget => $"{Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0]}#content";

    public void Dispose() => Navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        Address = new Uri(Navigation.Uri).AbsolutePath;
        Navigation.LocationChanged += OnLocationChanged;
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        Address = new Uri(change.Location).AbsolutePath;
        _ = InvokeAsync(StateHasChanged);
    }
}
