using System.Collections.Immutable;
using BackOffice.Designer.Components.Diagrams;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Definitions;

/// <summary>Where a process owner draws: draft, check, publish.</summary>
public sealed partial class DefinitionEditPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private EditableDiagram? diagram;
    private DiagramEditor? editor;
    private ImmutableArray<Finding>? findings;
    private IReadOnlyList<DiagramProblem> problems = [];
    private IReadOnlyDictionary<string, string> elementNames = ImmutableDictionary<string, string>.Empty;
    private DraftMark? stale;
    private string? failure;
    private string author = "";
    private bool missing;
    private bool unsaved;
    private bool busy;
    private int opened;

    [Parameter]
    public string Folder { get; set; } = "";

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private IDefinitionDesk Desk { get; set; } = default!;

    [Inject]
    private AuthorNames Authors { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<DefinitionText> T { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail =>
        [new(T["Title"], "definitions"), new(diagram?.Name.ToString() ?? Folder, DefinitionPage.Address(Folder))];

    public static string Address(string folder) => $"{DefinitionPage.Address(folder)}/edit";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            author = (await Session).User.StaffId;
            await Authors.RefreshAsync(leaving.Token);
            await OpenAsync();
        }
    }

    private async Task OpenAsync()
    {
        diagram = await Desk.OpenAsync(Folder, leaving.Token);
        missing = diagram is null;
        stale = null;
        failure = null;
        unsaved = false;
        CloseFindings();

        // A new key makes a new editor: what stood in the old one is not to be asked about.
        opened++;
    }

    private Task SaveAsync() => WorkAsync(() => editor!.SaveAsync());

    /// <summary>Asked by the editor, on Ctrl+S too.</summary>
    private async Task<bool> StoreAsync(string xml)
    {
        var outcome = await Desk.SaveDraftAsync(diagram!, xml, author, leaving.Token);
        stale = (outcome as DraftOutcome.Stale)?.By;
        failure = (outcome as DraftOutcome.NotSaved)?.Message;
        if (outcome is DraftOutcome.Saved saved)
        {
            diagram = diagram! with { Revision = saved.Revision, Draft = saved.Mark };
        }

        StateHasChanged();
        return outcome is DraftOutcome.Saved;
    }

    /// <summary>The person has seen that a colleague saved, and wants the own drawing nevertheless.</summary>
    private async Task OverwriteAsync()
    {
        if (await Desk.OpenAsync(Folder, leaving.Token) is { } theirs)
        {
            diagram = diagram! with { Revision = theirs.Revision };
            await SaveAsync();
        }
    }

    private Task CheckAsync() => WorkAsync(async () =>
    {
        if (await editor!.ExportAsync() is { } xml && await CheckAsync(xml) && findings is null)
        {
            Toasts.Done(T["Check.Clean"]);
        }
    });

    private async Task<bool> CheckAsync(string xml)
    {
        Show(await Desk.CheckAsync(diagram!, xml, leaving.Token), xml);
        return findings is not { } found || !found.Any(finding => finding.IsError);
    }

    private Task PublishAsync() => WorkAsync(async () =>
    {
        if (await editor!.ExportAsync() is not { } xml || !await CheckAsync(xml))
        {
            return;
        }

        var comment = (string?)await Dialogs.OpenAsync<PublishDialog>(
            T["Publish.Title", diagram!.Name], new() { [nameof(PublishDialog.Version)] = diagram.LatestVersion + 1 });
        if (comment is not null)
        {
            await PublishAsync(xml, comment);
        }
    });

    private async Task PublishAsync(string xml, string comment)
    {
        switch (await Desk.PublishAsync(diagram!, xml, author, comment, leaving.Token))
        {
            case PublishOutcome.Published published:
                Toasts.Done(T["Published", diagram!.Name, published.Version], T["Published.Text"]);
                await editor!.MarkSavedAsync();
                Navigation.NavigateTo(DefinitionPage.Address(Folder));
                break;
            case PublishOutcome.Unchanged unchanged:
                Toasts.Info(T["Unchanged", unchanged.Version]);
                break;
            case PublishOutcome.Overtaken overtaken:
                diagram = diagram! with { LatestVersion = overtaken.Version };
                break;
            case PublishOutcome.Stale other:
                stale = other.By;
                break;
            case PublishOutcome.Refused refused:
                Show(refused.Findings, xml);
                break;
            case PublishOutcome.NotSaved notSaved:
                failure = notSaved.Message;
                break;
        }
    }

    private async Task DiscardAsync()
    {
        if (await Dialogs.Confirm(T["Discard.Text"], T["Discard"], new ConfirmOptions { OkButtonText = T["Discard.Yes"], CancelButtonText = T["Cancel"] }) is true)
        {
            await WorkAsync(async () =>
            {
                await Desk.DiscardDraftAsync(Folder, leaving.Token);
                await editor!.MarkSavedAsync();
                await OpenAsync();
            });
        }
    }

    private void Show(ImmutableArray<Finding> found, string xml)
    {
        findings = found.IsEmpty ? null : found;
        elementNames = ElementNames.Of(xml);
        problems = [.. found.Where(finding => finding.File == diagram!.Path).Select(finding => new DiagramProblem(finding.ElementId, finding.Message, finding.IsError))];
        StateHasChanged();
    }

    private Task ChooseAsync(string elementId) => editor!.SelectAsync(elementId);

    private void CloseFindings()
    {
        findings = null;
        problems = [];
    }

    private async Task WorkAsync(Func<Task> work)
    {
        busy = true;
        try
        {
            await work();
        }
        finally
        {
            busy = false;
        }
    }
}
