using BackOffice.Designer.Components;
using BackOffice.Designer.Components.Shell;
using Radzen;

namespace BackOffice.Designer.Application;

/// <summary>The Blazor screens: rendered on the server, live over one connection.</summary>
internal static class ScreenServices
{
    /// <summary>A long form goes over the connection in one message; files take their own road.</summary>
    private const int LargestMessage = 256 * 1024;

    public static IServiceCollection AddScreens(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents()
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
        services.AddRadzenComponents();
        services.AddCascadingAuthenticationState();
        services.AddScoped<Ticker>();
        services.AddScoped<Shortcuts>();
        services.AddScoped<Toasts>();
        services.AddScoped<TimeText>();
        services.AddSingleton<RefusalWords>();
        return services;
    }

    public static void MapScreens(this WebApplication app) =>

        // The frame is refused by the house's own policy; a second header would only contradict it.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
}
