using BackOffice.CustomerService.Outages;
using BackOffice.Workflows.Host.Runtime;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Pages.Outages;

/// <summary>A tab of an outage's page that shows a list of its own: read when it opens, and again when the page counts otherwise than before.</summary>
public abstract class OutagePart : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private (int, int)? shown;

    [Parameter, EditorRequired]
    public Outage Outage { get; set; } = default!;

    /// <summary>Who acts.</summary>
    [Parameter, EditorRequired]
    public Actor Person { get; set; } = default!;

    /// <summary>Whether this person plans outages and tells their customers.</summary>
    [Parameter]
    public bool MayAct { get; set; }

    /// <summary>What the page counts of what is listed here.</summary>
    [Parameter, EditorRequired]
    public (int, int) Standing { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    /// <summary>Ends when the tab is left.</summary>
    protected CancellationToken Leaving => leaving.Token;

    /// <summary>Whether there is something to tick, and the person may.</summary>
    protected bool MayTick => !Outage.HasEnded && MayAct;

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (shown != Standing)
        {
            shown = Standing;
            await RestartAsync();
        }
    }

    /// <summary>Reads the list from its beginning.</summary>
    protected abstract Task RestartAsync();
}
