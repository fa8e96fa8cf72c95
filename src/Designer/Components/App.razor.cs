using BackOffice.Designer.Application;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace BackOffice.Designer.Components;

public partial class App
{
    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    private string Theme => Preferences.Theme(Context);

    private string? DarkMedia => Theme == "auto" ? "(prefers-color-scheme: dark)" : null;

    /// <summary>Pages that set cookies (signing in) answer a plain request; all others live over the connection.</summary>
    private IComponentRenderMode? Mode => Context.AcceptsInteractiveRouting() ? RenderMode.InteractiveServer : null;
}
