using System.Globalization;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.TestKit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;
using Radzen;

namespace BackOffice.Designer.Tests.Shell;

/// <summary>A small component as HTML, at 09:00 of 20 November 2026 in Shanghai.</summary>
internal static class Screen
{
    public static FakeClock Clock { get; } = new();

    public static ServiceProvider Services() => new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .AddLogging()
        .AddLocalization()
        .AddRadzenComponents()
        .AddSingleton<IJSRuntime, NoBrowser>()
        .AddSingleton<NavigationManager, NoNavigation>()
        .AddSingleton<TimeProvider>(Clock)
        .AddSingleton(new Company())
        .AddSingleton(new RoleCatalogue([new StaffRole("fitter", "维修员", "Repairman", [], "赵刚")]))
        .AddSingleton<CompanyTime>()
        .AddSingleton<StaffNames>()
        .AddScoped<TimeText>()
        .AddScoped<Ticker>()
        .BuildServiceProvider();

    public static async Task<string> HtmlAsync<T>(string culture, params (string Name, object? Value)[] parameters)
        where T : IComponent
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            await using var services = Services();
            await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            var view = ParameterView.FromDictionary(parameters.ToDictionary(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal));
            return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(view)).ToHtmlString());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    public static RenderFragment Words(string text) => builder => builder.AddContent(0, text);

    private sealed class NoNavigation : NavigationManager
    {
        public NoNavigation() => Initialize("http://localhost/", "http://localhost/");
    }

    private sealed class NoBrowser : IJSRuntime
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new InvalidOperationException($"No browser answers '{identifier}' here.");

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => InvokeAsync<TValue>(identifier, args);
    }
}
