using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Diagrams;

/// <summary>What viewer and editor have in common: one client module, one instance of it, and the roads for XML.</summary>
internal abstract class DiagramModule(IJSObjectReference module, IJSObjectReference diagram) : IAsyncDisposable
{
    protected IJSObjectReference Diagram => diagram;

    public ValueTask<bool> SelectAsync(string? elementId) => diagram.InvokeAsync<bool>("select", elementId);

    public ValueTask SetLanguageAsync(string language) => diagram.InvokeVoidAsync("setLanguage", language);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await diagram.InvokeVoidAsync("dispose");
            await diagram.DisposeAsync();
            await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page has gone, and the diagram with it.
        }
    }

    /// <summary>Loads the client's bundle of that name and makes a diagram in the place.</summary>
    protected static async Task<(IJSObjectReference Module, IJSObjectReference Diagram)> LoadAsync<TComponent>(
        IJSRuntime browser, string name, ElementReference place, string language, DotNetObjectReference<TComponent> component)
        where TComponent : class
    {
        var module = await browser.InvokeAsync<IJSObjectReference>("import", $"./client/{name}.js");
        var diagram = await module.InvokeAsync<IJSObjectReference>("create", place, new { language }, component);
        return (module, diagram);
    }

    /// <summary>A diagram is larger than a message of the circuit may be.</summary>
    protected static DotNetStreamReference AsStream(string xml) => new(new MemoryStream(Encoding.UTF8.GetBytes(xml)));
}
