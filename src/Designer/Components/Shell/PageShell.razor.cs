using BackOffice.Designer.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>The skeleton of every page: title, toolbar, content that scrolls, and a footer that stays in sight.</summary>
public partial class PageShell
{
    [Parameter, EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>The pages above this one, the outermost first.</summary>
    [Parameter]
    public IReadOnlyList<Crumb> Trail { get; set; } = [];

    /// <summary>The content reaches the edges, as a diagram or a list with panes wants.</summary>
    [Parameter]
    public bool Wide { get; set; }

    /// <summary>The content shows a title of its own; only a screen reader still hears this one.</summary>
    [Parameter]
    public bool TitleHidden { get; set; }

    [Parameter]
    public RenderFragment? Subtitle { get; set; }

    [Parameter]
    public RenderFragment? Toolbar { get; set; }

    [Parameter]
    public RenderFragment? Main { get; set; }

    [Parameter]
    public RenderFragment? Footer { get; set; }

    [Inject]
    private IStringLocalizer<LayoutText> T { get; set; } = default!;
}
