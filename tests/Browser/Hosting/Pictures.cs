using Microsoft.Playwright;

namespace BackOffice.Browser.Tests.Hosting;

/// <summary>The pictures of the screens: with the setting <c>PICTURES=1</c> they are written to <c>docs/pictures</c>.</summary>
internal static class Pictures
{
    private static readonly bool Writes = Environment.GetEnvironmentVariable("PICTURES") == "1";

    /// <summary>Takes the picture, and says whether the page fits into its window.</summary>
    public static async Task<bool> TakeAsync(IPage page, string name)
    {
        if (Writes)
        {
            await page.ScreenshotAsync(new() { Path = FileOf($"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        }

        return await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth");
    }

    private static string FileOf(string name) => Path.Combine(RepositoryFolder.Path, "docs", "pictures", name);
}
