using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Shell;

/// <summary>Goes elsewhere at once, without leaving a step behind in the browser's history.</summary>
public sealed class Redirect : ComponentBase
{
    [Parameter, EditorRequired]
    public string To { get; set; } = "";

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override void OnInitialized() => Navigation.NavigateTo(To, replace: true);
}
