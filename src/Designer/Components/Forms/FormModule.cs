using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms;

/// <summary>The browser's side of <see cref="FormView"/>.</summary>
internal sealed class FormModule(IJSRuntime browser) : IAsyncDisposable
{
    private IJSObjectReference? _module;

    public async Task FocusAsync(string id)
    {
        _module ??= await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Forms/FormView.razor.js");
        await _module.InvokeVoidAsync("focus", id);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }
}
