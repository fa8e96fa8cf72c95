using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Diagrams;

/// <summary>A process drawn for changing, with its properties beside it. What is unsaved is not lost without a question.</summary>
public sealed partial class DiagramEditor : IAsyncDisposable
{
    private ElementReference place;
    private DotNetObjectReference<DiagramEditor>? self;
    private DiagramEditorModule? editor;
    private DiagramOpening? opening;
    private string? openedXml;
    private string? language;
    private IReadOnlyList<DiagramProblem> marked = [];

    /// <summary>The definition to open. Another value replaces what stands in the editor; give the saved XML back only if it should be opened anew.</summary>
    [Parameter, EditorRequired]
    public string Xml { get; set; } = "";

    /// <summary><c>zh</c> or <c>en</c>; the screen's language if not set.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>Stores the XML and answers whether that worked. Asked by <see cref="SaveAsync"/> and by Ctrl+S.</summary>
    [Parameter]
    public Func<string, Task<bool>>? OnSave { get; set; }

    /// <summary>Whether there is something unsaved; told when that changes.</summary>
    [Parameter]
    public EventCallback<bool> OnChanged { get; set; }

    [Parameter]
    public EventCallback<string?> OnElementSelected { get; set; }

    /// <summary>Marked at their elements.</summary>
    [Parameter]
    public IReadOnlyList<DiagramProblem> Problems { get; set; } = [];

    /// <summary>What a screen reader calls the editor.</summary>
    [Parameter]
    public string? Label { get; set; }

    public bool Unsaved { get; private set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private string WantedLanguage => Language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>Whether what stands in the editor has been stored.</summary>
    public async Task<bool> SaveAsync()
    {
        if (OnSave is null || await ExportAsync() is not { } xml || !await OnSave(xml))
        {
            return false;
        }

        await MarkSavedAsync();
        return true;
    }

    /// <summary>What was exported last is stored, or is to be forgotten: leaving asks no more.</summary>
    public async Task MarkSavedAsync()
    {
        Unsaved = false;
        await editor!.MarkSavedAsync();
    }

    /// <summary>The XML as it stands in the editor; null while nothing is open.</summary>
    public async Task<string?> ExportAsync() => opening is { Problem: null } ? await editor!.ExportAsync() : null;

    /// <summary>Brings an element into sight and its properties beside it; answers whether it is drawn.</summary>
    public async Task<bool> SelectAsync(string elementId) => opening is { Problem: null } && await editor!.SelectAsync(elementId);

    /// <summary>Told by the client.</summary>
    [JSInvokable]
    public Task Changed(bool unsaved)
    {
        Unsaved = unsaved;
        return InvokeAsync(() => OnChanged.InvokeAsync(unsaved));
    }

    /// <summary>Told by the client.</summary>
    [JSInvokable]
    public Task ElementSelected(string? id) => InvokeAsync(() => OnElementSelected.InvokeAsync(id));

    /// <summary>Told by the client: Ctrl+S.</summary>
    [JSInvokable]
    public Task SaveRequested() => InvokeAsync(SaveAsync);

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        if (editor is not null)
        {
            await editor.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            language = WantedLanguage;
            editor = await DiagramEditorModule.CreateAsync(Browser, place, language, self);
            await ShowAsync();
            StateHasChanged();
        }
    }

    protected override Task OnParametersSetAsync() => editor is null ? Task.CompletedTask : ShowAsync();

    private async Task ShowAsync()
    {
        if (language != WantedLanguage)
        {
            language = WantedLanguage;
            await editor!.SetLanguageAsync(language);
        }

        if (openedXml != Xml)
        {
            openedXml = Xml;
            opening = await editor!.OpenAsync(Xml);
        }

        if (!ReferenceEquals(marked, Problems))
        {
            marked = Problems;
            await editor!.MarkProblemsAsync(marked);
        }
    }

    private async Task ConfirmLeavingAsync(LocationChangingContext leaving)
    {
        if (Unsaved && !await Browser.InvokeAsync<bool>("confirm", leaving.CancellationToken, T["LeaveUnsaved"].Value))
        {
            leaving.PreventNavigation();
        }
    }
}
