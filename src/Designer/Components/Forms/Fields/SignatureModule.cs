using BackOffice.Workflows.Host.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms.Fields;

/// <summary>The browser's side of a signature: a canvas that hands over a PNG after each stroke.</summary>
internal sealed class SignatureModule(IJSRuntime browser, Func<string, Task> drawn) : IAsyncDisposable
{
    private IJSObjectReference? _pad;
    private DotNetObjectReference<SignatureModule>? _self;

    public async Task AttachAsync(ElementReference canvas, string? picture)
    {
        await using var module = await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Forms/Fields/SignatureInput.razor.js");
        _self = DotNetObjectReference.Create(this);
        _pad = await module.InvokeAsync<IJSObjectReference>("attach", canvas, _self, picture);
    }

    public async Task ClearAsync()
    {
        if (_pad is not null)
        {
            await _pad.InvokeVoidAsync("clear");
        }
    }

    /// <summary>A stroke ended. The picture comes as a stream: a circuit's messages are shorter than it may be.</summary>
    [JSInvokable]
    public async Task Drawn(IJSStreamReference picture)
    {
        await using var stream = await picture.OpenReadStreamAsync(FormLimits.SignatureBytes);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        await drawn($"data:image/png;base64,{Convert.ToBase64String(bytes.ToArray())}");
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_pad is not null)
            {
                await _pad.InvokeVoidAsync("detach");
                await _pad.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the pad with it.
        }

        _self?.Dispose();
    }
}
