using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests.People;

/// <summary>The designer, as a process owner uses it.</summary>
internal sealed class DesignerDesk(IPage page)
{
    public async Task OpenAsync(string folder)
    {
        await page.GotoAsync($"/definitions/{folder}/edit");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "发布" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "显示全图" }).ClickAsync();
    }

    /// <summary>Chooses an element of the diagram; its properties stand beside.</summary>
    public async Task ChooseAsync(string elementId)
    {
        // The drawing may still be moving into place, so the click is repeated until it met.
        var chosen = page.Locator($".djs-element.selected[data-element-id='{elementId}']");
        await RepeatAsync(chosen, async () =>
        {
            var shape = await page.Locator($".djs-element[data-element-id='{elementId}']").First.BoundingBoxAsync()
                ?? throw new InvalidOperationException($"The element {elementId} is not on the screen.");
            await page.Mouse.ClickAsync(shape.X + (shape.Width / 2), shape.Y + (shape.Height / 2));
        });
    }

    public async Task RenameAsync(string elementId, string name)
    {
        await ChooseAsync(elementId);
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = "名称", Exact = true }).First;
        await OpenGroupAsync("常规", field);
        await field.FillAsync(name);
        await field.PressAsync("Tab");
    }

    /// <summary>Changes where the first input mapping of an element takes its value from.</summary>
    public async Task SetFirstInputAsync(string elementId, string variable, string expression)
    {
        await ChooseAsync(elementId);
        var entry = page.Locator(".bio-properties-panel-collapsible-entry-header").Filter(new() { HasText = variable }).First;
        await OpenGroupAsync("输入映射", entry);
        var source = page.Locator($"[data-entry-id='{elementId}-input-0-source'] [role=textbox]");
        await RepeatAsync(source, () => entry.ClickAsync());
        await source.FillAsync(expression);
        await source.PressAsync("Tab");
    }

    public async Task CheckAsync()
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "检查" }).ClickAsync();
        await Expect(page.GetByText("0 个错误").Or(page.GetByText("检查通过")).First).ToBeVisibleAsync();
    }

    public async Task PublishAsync(int version, string comment)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "发布" }).ClickAsync();
        await page.GetByLabel("修改说明").FillAsync(comment);
        await page.GetByRole(AriaRole.Button, new() { Name = $"发布第 {version} 版" }).ClickAsync();
        await Expect(page.GetByText($"第 {version} 版已发布").First).ToBeVisibleAsync();
    }

    // The panel is drawn anew after a choice: a click may have met the group of the element before.
    private Task OpenGroupAsync(string title, ILocator inside)
    {
        var header = page.Locator(".bio-properties-panel-group-header").Filter(new() { HasTextRegex = new Regex($"^{title}\\d*$", RegexOptions.None, TimeSpan.FromSeconds(1)) });
        return RepeatAsync(inside, () => header.GetByText(title).ClickAsync());
    }

    private static async Task RepeatAsync(ILocator wanted, Func<Task> act)
    {
        for (var attempt = 1; attempt <= 6 && !await ComesAsync(wanted, attempt == 1 ? 1_000 : 5_000); attempt++)
        {
            await act();
        }

        await Expect(wanted).ToBeVisibleAsync();
    }

    private static async Task<bool> ComesAsync(ILocator wanted, float milliseconds)
    {
        try
        {
            await wanted.WaitForAsync(new() { Timeout = milliseconds });
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
