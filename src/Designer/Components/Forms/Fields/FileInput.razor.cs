using System.Collections.Immutable;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Host.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Forms.Fields;

public sealed partial class FileInput
{
    private FileModule? _module;
    private string? _refusal;
    private bool _reading;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private ImmutableArray<AttachedFile> Files => AttachedFile.In(Node.Value);

    private bool Multiple => Node.Evaluate(Field.Multiple) is FeelBoolean { Value: true };

    private string? Accept => Field.Photo ? "image/*" : TextOf(Field.Accept);

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
            _module = new FileModule(Browser, this);
            await _module.AttachAsync(_input, Field.Photo);
        }
    }

    /// <summary>Bytes that are left for one more file; base64 makes four characters of three bytes.</summary>
    internal int Room => Math.Max(0, (FormLimits.AttachmentBytes - (Multiple ? Files.Sum(static f => f.Data.Length) : 0)) / 4 * 3 - 100);

    internal Task ReadingAsync() => InvokeAsync(() =>
    {
        (_reading, _refusal) = (true, null);
        StateHasChanged();
    });

    internal Task TakeAsync(AttachedFile file) => InvokeAsync(() =>
    {
        _reading = false;
        ImmutableArray<AttachedFile> files = Multiple ? [.. Files, file] : [file];
        return ChangeAsync(AttachedFile.List(files));
    });

    internal Task RefuseAsync(string name, bool tooLarge) => InvokeAsync(() =>
    {
        _reading = false;
        _refusal = tooLarge ? Words("FileTooLarge", name, Room / 1024) : Words("FileUnreadable", name);
        StateHasChanged();
    });

    private Task RemoveAsync(AttachedFile file) => ChangeAsync(AttachedFile.List(Files.Remove(file)));
}
