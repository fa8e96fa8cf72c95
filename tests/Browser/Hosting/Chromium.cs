using Microsoft.Playwright;

namespace BackOffice.Browser.Tests.Hosting;

/// <summary>The one browser of all these tests. Setting <c>CHROMIUM</c> names the program; else Debian's.</summary>
public sealed class Chromium : IAsyncLifetime
{
    // A build machine may be busy with other rooms' tests.
    private const float Patience = 60_000;

    private IPlaywright _playwright = default!;
    private IBrowser _browser = default!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--force-color-profile=srgb",
            ],
            Timeout = Patience,
        });
    }

    /// <summary>A window of its own: nobody else's cookies.</summary>
    internal async Task<IPage> OpenAsync(Uri address, WindowSize? size = null)
    {
        var screen = size ?? WindowSize.Desk;
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ReducedMotion = ReducedMotion.Reduce,
            HasTouch = screen.IsPhone,
            IsMobile = screen.IsPhone,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
