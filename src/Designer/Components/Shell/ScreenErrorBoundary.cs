using System.Security.Cryptography;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Shell;

/// <summary>The one edge of the screens: a bug is logged under a number, the person reads the number, the frame stays usable.</summary>
public sealed class ScreenErrorBoundary : ErrorBoundaryBase
{
    private string number = "";

    [Inject]
    private ILogger<ScreenErrorBoundary> Log { get; set; } = default!;

    [Inject]
    private IStringLocalizer<ShellText> T { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        number = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        Log.LogError(exception, "A screen failed; number {Number}", number);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }

        builder.OpenComponent<EmptyContent>(1);
        builder.AddAttribute(2, nameof(EmptyContent.Icon), "error");
        builder.AddAttribute(3, nameof(EmptyContent.Title), T["Failure.Title"].Value);
        builder.AddAttribute(4, nameof(EmptyContent.Text), T["Failure.Text", number].Value);
        builder.AddAttribute(5, nameof(EmptyContent.ChildContent), (RenderFragment)AgainButton);
        builder.CloseComponent();
    }

    private void AgainButton(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Radzen.Blazor.RadzenButton>(0);
        builder.AddAttribute(1, nameof(Radzen.Blazor.RadzenButton.Text), T["Failure.Again"].Value);
        builder.AddAttribute(2, nameof(Radzen.Blazor.RadzenButton.Click), EventCallback.Factory.Create<MouseEventArgs>(this, Recover));
        builder.CloseComponent();
    }
}
