using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Shell;

/// <summary>The C# side of <c>ShortcutSheet.razor.js</c>.</summary>
internal sealed class KeyboardModule : IAsyncDisposable
{
    private readonly Func<string, Task> pressed;
    private readonly DotNetObjectReference<KeyboardModule> self;
    private IJSObjectReference? module;

    private KeyboardModule(Func<string, Task> pressed)
    {
        this.pressed = pressed;
        self = DotNetObjectReference.Create(this);
    }

    public static async Task<KeyboardModule> LoadAsync(IJSRuntime browser, Func<string, Task> pressed)
    {
        var keyboard = new KeyboardModule(pressed);
        keyboard.module = await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Shell/ShortcutSheet.razor.js");
        return keyboard;
    }

    public ValueTask ListenAsync(IEnumerable<Shortcut> shortcuts) =>
        module!.InvokeVoidAsync("listen", self, shortcuts.Select(shortcut => shortcut.Keys).Distinct(StringComparer.Ordinal).ToArray());

    [JSInvokable]
    public Task Pressed(string keys) => pressed(keys);

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (module is not null)
            {
                await module.InvokeVoidAsync("stop");
                await module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listener with it.
        }

        self.Dispose();
    }
}
