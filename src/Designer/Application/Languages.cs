using Microsoft.AspNetCore.Localization;

namespace BackOffice.Designer.Application;

/// <summary>Simplified Chinese first, English by a switch that is remembered in a cookie.</summary>
internal static class Languages
{
    public const string Chinese = "zh-CN";

    /// <summary>British English, because its dates put the day first and its clock has 24 hours.</summary>
    public const string English = "en-GB";

    public static IReadOnlyList<string> All { get; } = [Chinese, English];

    public static IServiceCollection AddLanguages(this IServiceCollection services) => services.AddLocalization();

    public static void UseLanguages(this WebApplication app) => app.UseRequestLocalization(options =>
    {
        options.SetDefaultCulture(Chinese).AddSupportedCultures([.. All]).AddSupportedUICultures([.. All]);

        // A colleague's browser speaks whatever language it was installed with; the company's is Chinese until the person says otherwise.
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
    });
}
