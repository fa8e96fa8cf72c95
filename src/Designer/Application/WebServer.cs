using BackOffice.CustomerService;
using BackOffice.CustomerService.Notices.Channels;
using BackOffice.Designer.Components.Pages.Outages;
using BackOffice.Workflows.Host;

namespace BackOffice.Designer.Application;

/// <summary>Builds and runs the web server. Each concern has its file; the order of the pipeline is decided here.</summary>
internal static class WebServer
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = Build(args);
        await Startup.PrepareAsync(app.Services, app.Lifetime.ApplicationStopping);
        await app.RunAsync();
        return 0;
    }

    /// <param name="args">Host settings such as <c>--urls</c>.</param>
    /// <param name="adjust">What a test puts in the place of the real thing, such as the clock.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(WebServer).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Configuration.AddInstallationDefaults();
        builder.Services.AddCompany(builder.Configuration);
        builder.Services.AddAccounts();
        builder.Services.AddSignIn(builder.Configuration, builder.Environment);
        builder.Services.AddLanguages();
        builder.Services.AddWorkflows(builder.Configuration);
        builder.Services.AddCustomerService();
        builder.Services.AddNoticeChannels(builder.Configuration);
        builder.Services.AddReceiptLimits(builder.Configuration);
        builder.Services.AddDesks();
        builder.Services.AddScreens();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseErrorPages();
        app.UseLanguages();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapPreferences();
        app.MapSignOut();
        app.MapOutagePhotos();
        app.MapReceipts();
        app.MapScreens();
        return app;
    }
}
