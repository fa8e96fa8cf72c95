using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Layout;

/// <summary>The frame of pages for people who are not signed in.</summary>
public partial class PlainLayout
{
    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private string LanguageAddress(string culture) =>
        $"preferences/language/{culture}?back={Uri.EscapeDataString(new Uri(Navigation.Uri).PathAndQuery)}";
}
