using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Diagrams;

/// <summary>The client's <c>editor</c> bundle.</summary>
internal sealed class DiagramEditorModule : DiagramModule
{
    /// <summary>The largest definition that is taken from a browser; the check on the server has its own limits.</summary>
    private const long LargestXml = 8 * 1024 * 1024;

    private DiagramEditorModule(IJSObjectReference module, IJSObjectReference diagram)
        : base(module, diagram)
    {
    }

    public static async Task<DiagramEditorModule> CreateAsync(
        IJSRuntime browser, ElementReference place, string language, DotNetObjectReference<DiagramEditor> component)
    {
        var (module, diagram) = await LoadAsync(browser, "editor", place, language, component);
        return new DiagramEditorModule(module, diagram);
    }

    public async Task<DiagramOpening> OpenAsync(string xml)
    {
        using var stream = AsStream(xml);
        return await Diagram.InvokeAsync<DiagramOpening>("open", stream);
    }

    public async Task<string> ExportAsync()
    {
        await using var exported = await Diagram.InvokeAsync<IJSStreamReference>("save");
        await using var stream = await exported.OpenReadStreamAsync(LargestXml);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }

    /// <summary>What was exported last has been stored: from there on changes count.</summary>
    public ValueTask MarkSavedAsync() => Diagram.InvokeVoidAsync("saved");

    public ValueTask MarkProblemsAsync(IEnumerable<DiagramProblem> problems) => Diagram.InvokeVoidAsync("markProblems", problems.Select(problem =>
        new { problem.ElementId, problem.Message, Severity = problem.IsError ? "error" : "warning" }));
}
