using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>Opens the browser's own dialogue for printing.</summary>
internal static class PrintModule
{
    public static async Task PrintAsync(IJSRuntime browser, CancellationToken cancellation)
    {
        await using var module = await browser.InvokeAsync<IJSObjectReference>("import", cancellation, "./Components/Pages/Outages/OutageProofPage.razor.js");
        await module.InvokeVoidAsync("print", cancellation);
    }
}
