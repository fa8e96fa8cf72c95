using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>The procedures that run, each with its latest version.</summary>
public sealed partial class DefinitionsPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ImmutableArray<ProcedureRow>? rows;

    [Inject]
    private IDefinitionDesk Desk { get; set; } = default!;

    [Inject]
    private AuthorNames Authors { get; set; } = default!;

    [Inject]
    private IStringLocalizer<DefinitionText> T { get; set; } = default!;

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            await Authors.RefreshAsync(leaving.Token);
            rows = await Desk.ListAsync(leaving.Token);
        }
    }
}
