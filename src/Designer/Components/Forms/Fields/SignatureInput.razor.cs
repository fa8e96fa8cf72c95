using BackOffice.Decisions.Values;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms.Fields;

public sealed partial class SignatureInput
{
    private SignatureModule? _module;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
        {
            await _module.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender && !Form.ReadOnly && Node.Writable)
        {
            _module = new SignatureModule(Browser, picture => InvokeAsync(() => ChangeAsync(FeelString.Of(picture))));
            await _module.AttachAsync(_canvas, Drawn);
        }
    }

    private async Task ClearAsync()
    {
        if (_module is not null)
        {
            await _module.ClearAsync();
        }

        await ChangeAsync(FeelNull.Instance);
    }
}
