using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Diagrams;

/// <summary>The client's <c>viewer</c> bundle.</summary>
internal sealed class DiagramViewerModule : DiagramModule
{
    private DiagramViewerModule(IJSObjectReference module, IJSObjectReference diagram)
        : base(module, diagram)
    {
    }

    public static async Task<DiagramViewerModule> CreateAsync(
        IJSRuntime browser, ElementReference place, string language, DotNetObjectReference<DiagramViewer> component)
    {
        var (module, diagram) = await LoadAsync(browser, "viewer", place, language, component);
        return new DiagramViewerModule(module, diagram);
    }

    public async Task<DiagramOpening> OpenAsync(string xml, DiagramProgress progress, string? selected)
    {
        using var stream = AsStream(xml);
        return await Diagram.InvokeAsync<DiagramOpening>("open", stream, progress, selected);
    }

    public ValueTask ShowProgressAsync(DiagramProgress progress) => Diagram.InvokeVoidAsync("showProgress", progress);
}
