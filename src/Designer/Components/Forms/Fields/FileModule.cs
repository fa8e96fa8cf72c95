using BackOffice.Workflows.Host.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms.Fields;

/// <summary>The browser's side of a file input: photos are made smaller before they travel.</summary>
internal sealed class FileModule(IJSRuntime browser, FileInput input) : IAsyncDisposable
{
    private const int NameLength = 200;

    private IJSObjectReference? _module;
    private DotNetObjectReference<FileModule>? _self;

    public async Task AttachAsync(ElementReference element, bool photo)
    {
        _module = await browser.InvokeAsync<IJSObjectReference>("import", "./Components/Forms/Fields/FileInput.razor.js");
        _self = DotNetObjectReference.Create(this);
        await _module.InvokeVoidAsync("attach", element, _self, photo);
    }

    /// <summary>Bytes that one more file may have.</summary>
    [JSInvokable]
    public async Task<int> Begin()
    {
        await input.ReadingAsync();
        return input.Room;
    }

    [JSInvokable]
    public async Task Take(string name, string type, IJSStreamReference content)
    {
        await using var stream = await content.OpenReadStreamAsync(FormLimits.AttachmentBytes);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        var known = type.Length is > 0 and < 100 && type.All(static c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '+' or '.');
        await input.TakeAsync(new AttachedFile(Short(name), $"data:{(known ? type : "application/octet-stream")};base64,{Convert.ToBase64String(bytes.ToArray())}"));
    }

    [JSInvokable]
    public Task Refuse(string name, bool tooLarge) => input.RefuseAsync(Short(name), tooLarge);

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
            // The page is gone, and the input with it.
        }

        _self?.Dispose();
    }

    private static string Short(string name) => name.Length <= NameLength ? name : name[^NameLength..];
}
