using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Diagrams;

/// <summary>A process drawn for reading: the path walked, the tokens standing, incidents, one element chosen.</summary>
public sealed partial class DiagramViewer : IAsyncDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private ElementReference place;
    private DotNetObjectReference<DiagramViewer>? self;
    private DiagramViewerModule? viewer;
    private DiagramOpening? opening;
    private (string Xml, string Language) shown;
    private DiagramProgress? shownProgress;
    private string? shownSelected;

    [Parameter, EditorRequired]
    public string Xml { get; set; } = "";

    /// <summary>Ids of elements and flows that a token has passed.</summary>
    [Parameter]
    public IReadOnlyCollection<string> Walked { get; set; } = [];

    /// <summary>Ids of elements where tokens stand, with how many.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, int> Standing { get; set; } = new Dictionary<string, int>();

    /// <summary>Ids of elements with an incident, with what happened.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Incidents { get; set; } = new Dictionary<string, string>();

    [Parameter]
    public string? Selected { get; set; }

    /// <summary>The id of the element that a person chose; null when the choice was taken back.</summary>
    [Parameter]
    public EventCallback<string?> OnElementSelected { get; set; }

    /// <summary><c>zh</c> or <c>en</c>: English names stand in the definition beside the Chinese ones. The screen's language if not set.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <summary>What a screen reader calls the diagram.</summary>
    [Parameter]
    public string? Label { get; set; }

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    private (string Xml, string Language) Wanted => (Xml, Language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    private DiagramProgress Progress => new(Walked, Standing, Incidents);

    /// <summary>Told by the client.</summary>
    [JSInvokable]
    public Task ElementSelected(string? id)
    {
        shownSelected = id;
        return InvokeAsync(() => OnElementSelected.InvokeAsync(id));
    }

    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        if (viewer is not null)
        {
            await viewer.DisposeAsync();
        }

        turn.Dispose();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            self = DotNetObjectReference.Create(this);
            viewer = await DiagramViewerModule.CreateAsync(Browser, place, Wanted.Language, self);
            await ShowAsync();
            StateHasChanged();
        }
    }

    protected override Task OnParametersSetAsync() => viewer is null ? Task.CompletedTask : ShowAsync();

    /// <summary>Brings the client to what the parameters say. Parameters may change while it works: one at a time, the last wins.</summary>
    private async Task ShowAsync()
    {
        await turn.WaitAsync();
        try
        {
            if (shown != Wanted)
            {
                await OpenAsync(viewer!);
            }
            else if (shownProgress != Progress)
            {
                shownProgress = Progress;
                await viewer!.ShowProgressAsync(shownProgress);
            }

            if (shownSelected != Selected && opening?.Problem is null)
            {
                shownSelected = Selected;
                await viewer!.SelectAsync(Selected);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task OpenAsync(DiagramViewerModule client)
    {
        shown = Wanted;
        shownProgress = Progress;
        shownSelected = Selected;
        await client.SetLanguageAsync(shown.Language);
        opening = await client.OpenAsync(shown.Xml, shownProgress, shownSelected);
    }
}
