using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BackOffice.Browser.Tests.People;

/// <summary>A task's form, by the words that stand beside its fields.</summary>
internal sealed class TaskForm(IPage page)
{
    public async Task WriteAsync(string label, string text)
    {
        var field = Field(label);
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    }

    public async Task ChooseAsync(string label, params string[] options)
    {
        var group = page.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });
        foreach (var option in options)
        {
            await group.GetByText(option, new() { Exact = true }).ClickAsync();
        }
    }

    public Task TickAsync(string label) => page.Locator("label").Filter(new() { HasTextRegex = Labelled(label) }).ClickAsync();

    public async Task SelectAsync(string label, string option)
    {
        await Field(label).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = option, Exact = true }).ClickAsync();
    }

    /// <summary>A stroke across the pad; it is done once the picture has reached the program.</summary>
    public async Task SignAsync()
    {
        var pad = page.GetByLabel("请在此处签名");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = await pad.BoundingBoxAsync() ?? throw new InvalidOperationException("The pad is not on the screen.");
        await page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await page.Mouse.MoveAsync(box.X + box.Width - 20, box.Y + 30);
        await page.Mouse.UpAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "清除重签" })).ToBeEnabledAsync();
    }

    // The mark of a required field is part of what its label says.
    private ILocator Field(string label) => page.GetByLabel(Labelled(label));

    private static Regex Labelled(string label) => new($"^{Regex.Escape(label)}\\*?$", RegexOptions.None, TimeSpan.FromSeconds(1));
}
