using BackOffice.Browser.Tests.Hosting;
using BackOffice.Browser.Tests.People;
using Microsoft.Playwright;

namespace BackOffice.Browser.Tests;

/// <summary>
/// Every procedure in the program's own viewer: it opens without a warning.
/// With the setting <c>PICTURES=1</c> the pictures are written to <c>docs/pictures/definitions</c>, a page of a drawing each.
/// </summary>
[Collection(InTheBrowser.Name)]
public sealed class DrawingsTests(Chromium chromium)
{
    private const int WidestPicture = 1900;
    private const int Margin = 24;

    // A page of its own for each drawing keeps the viewer's canvas at the drawing's size.
    private const string Open = """
        async ([xml, language]) => {
          const viewer = await import('/client/viewer.js');
          document.body.replaceChildren();
          const element = document.createElement('div');
          element.style.cssText = 'position:fixed;inset:0;background:white';
          document.body.append(element);
          const diagram = await viewer.create(element, { language }, { invokeMethodAsync: async () => {} });
          const opened = await diagram.open({ arrayBuffer: async () => new TextEncoder().encode(xml).buffer }, { passed: [], flows: [], standing: {}, incidents: {} });
          window.drawing = diagram._viewer;
          element.querySelectorAll('.djs-container > :not(svg):not(.djs-overlay-container):not(.bjs-powered-by)').forEach(part => part.style.display = 'none');
          return [opened.problem ?? '', ...(opened.warnings ?? [])].filter(text => text).map(String);
        }
        """;

    private const string Planes = "() => window.drawing.get('canvas').getRootElements().map(root => root.id)";

    private const string Show = """
        plane => {
          const canvas = window.drawing.get('canvas');
          canvas.setRootElement(canvas.getRootElements().find(root => root.id === plane));
          canvas.resized();
          const { inner } = canvas.viewbox();
          return [inner.width, inner.height];
        }
        """;

    private const string Fit = """
        margin => {
          const canvas = window.drawing.get('canvas');
          canvas.resized();
          const { inner, outer } = canvas.viewbox();
          const scale = Math.min(1, (outer.width - margin * 2) / inner.width);
          canvas.viewbox({ x: inner.x - margin / scale, y: inner.y - margin / scale, width: outer.width / scale, height: outer.height / scale });
        }
        """;

    private static readonly bool Writes = Environment.GetEnvironmentVariable("PICTURES") == "1";

    // English renames every element on the way, so it is what can go wrong.
    private static readonly string[] Languages = Writes ? ["zh", "en"] : ["en"];

    [Fact]
    public async Task Every_procedure_opens_in_the_viewer()
    {
        await using var program = await HostedProgram.StartAsync();
        var owner = await Person.SignInAsync(chromium, program, "process-owner");
        var warnings = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Folder("definitions"), "*.bpmn", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var language in Languages)
            {
                var said = await owner.Page.EvaluateAsync<string[]>(Open, new object[] { await File.ReadAllTextAsync(file), language });
                warnings.AddRange(said.Select(warning => $"{Path.GetFileName(file)} ({language}): {warning}"));
                if (Writes)
                {
                    await WriteAsync(owner.Page, Path.GetFileNameWithoutExtension(file), language);
                }
            }
        }

        Assert.Empty(warnings);
    }

    private static async Task WriteAsync(IPage page, string name, string language)
    {
        foreach (var (plane, index) in (await page.EvaluateAsync<string[]>(Planes)).Select((plane, index) => (plane, index)))
        {
            var size = await page.EvaluateAsync<float[]>(Show, plane);
            var scale = Math.Min(1, (WidestPicture - (2 * Margin)) / size[0]);
            await page.SetViewportSizeAsync((int)Math.Ceiling((size[0] * scale) + (2 * Margin)), (int)Math.Ceiling((size[1] * scale) + (2 * Margin)));
            await page.EvaluateAsync(Fit, Margin);
            var part = index == 0 ? name : $"{name}.{plane.Replace("_plane", string.Empty, StringComparison.Ordinal)}";
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder("docs"), "pictures", "definitions", $"{part}-{language}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    private static string Folder(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder.FullName, "definitions", "common")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No folder with definitions stands above {AppContext.BaseDirectory}.");
        }

        return Path.Combine(folder.FullName, name);
    }
}
