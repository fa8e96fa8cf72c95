using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Designer.Components.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>One procedure: its diagram at a version, and all its versions.</summary>
public sealed partial class DefinitionPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private ProcedureRow? row;
    private ImmutableArray<ProcedureVersion>? versions;
    private string? xml;
    private bool missing;
    private (string Folder, int Version) loaded;

    [Parameter]
    public string Folder { get; set; } = "";

    [SupplyParameterFromQuery]
    public int? Version { get; set; }

    [Inject]
    private IDefinitionDesk Desk { get; set; } = default!;

    [Inject]
    private AuthorNames Authors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<DefinitionText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new(T["Title"], "definitions")];

    private int Shown => Version ?? row?.Latest.Version ?? 0;

    public static string Address(string folder, int? version = null) =>
        string.Create(CultureInfo.InvariantCulture, $"definitions/{Uri.EscapeDataString(folder)}{(version is null ? "" : $"?version={version}")}");

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        if (loaded.Folder != Folder)
        {
            await LoadAsync();
        }

        if (!missing && loaded.Version != Shown)
        {
            loaded = (Folder, Shown);
            xml = await Desk.DiagramAsync(Folder, Shown, leaving.Token);
        }
    }

    private async Task LoadAsync()
    {
        loaded = (Folder, 0);
        await Authors.RefreshAsync(leaving.Token);
        var rows = await Desk.ListAsync(leaving.Token);
        row = rows.FirstOrDefault(candidate => candidate.Folder == Folder);
        versions = await Desk.VersionsAsync(Folder, leaving.Token);
        missing = row is null || versions is { IsEmpty: true };
    }
}
