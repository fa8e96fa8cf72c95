using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>What went otherwise than expected, where the person stands: what happened and what they can do.</summary>
public partial class ProblemBanner
{
    [Parameter]
    public ProblemLevel Level { get; set; } = ProblemLevel.Danger;

    [Parameter]
    public string Title { get; set; } = "";

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    private IStringLocalizer<ShellText> T { get; set; } = default!;

    private string Symbol => Level switch
    {
        ProblemLevel.Info => "info",
        ProblemLevel.Success => "check_circle",
        ProblemLevel.Warning => "warning",
        _ => "error",
    };
}
