using Microsoft.AspNetCore.Localization;

namespace BackOffice.Designer.Application;

/// <summary>Language and theme: two cookies, chosen in the top bar.</summary>
internal static class Preferences
{
    private const string ThemeCookie = "bo.theme";

    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static IReadOnlyList<string> Themes { get; } = ["auto", "light", "dark"];

    public static string Theme(HttpContext? context) =>
        context?.Request.Cookies[ThemeCookie] is { } chosen && Themes.Contains(chosen, StringComparer.Ordinal) ? chosen : Themes[0];

    public static void MapPreferences(this WebApplication app)
    {
        var preferences = app.MapGroup("/preferences").AllowAnonymous();
        preferences.MapGet("/language/{culture}", (HttpContext context, string culture, string? back) =>
            Languages.All.Contains(culture, StringComparer.Ordinal)
                ? Remember(context, CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), back)
                : Results.NotFound());
        preferences.MapGet("/theme/{theme}", (HttpContext context, string theme, string? back) =>
            Themes.Contains(theme, StringComparer.Ordinal) ? Remember(context, ThemeCookie, theme, back) : Results.NotFound());
    }

    private static IResult Remember(HttpContext context, string cookie, string value, string? back)
    {
        context.Response.Cookies.Append(cookie, value, new CookieOptions
        {
            MaxAge = Remembered,
            IsEssential = true,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.LocalRedirect(LocalAddress.Or(back, "/"));
    }
}
