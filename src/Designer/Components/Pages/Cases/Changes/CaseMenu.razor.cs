using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>The verbs of a case: each asks why and shows what comes and goes before anything is done.</summary>
public sealed partial class CaseMenu
{
    [Parameter, EditorRequired]
    public CaseDetail Detail { get; set; } = default!;

    [CascadingParameter]
    private Task<Microsoft.AspNetCore.Components.Authorization.AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CaseText> T { get; set; } = default!;

    private List<CaseVerb> Verbs { get; set; } = [];

    protected override async Task OnParametersSetAsync() => Verbs = [.. Possible(StaffMember.Of((await Session).User))];

    private IEnumerable<CaseVerb> Possible(StaffMember person)
    {
        if (Detail.Row.Ended is not null)
        {
            yield break;
        }

        if (Detail.StartedBy == person.Id && Detail.Parent is null)
        {
            yield return CaseVerb.Withdraw;
        }

        if (person.Operates)
        {
            yield return Detail.Row.Status == CaseStatus.Suspended ? CaseVerb.Resume : CaseVerb.Suspend;
            yield return CaseVerb.Modify;
            yield return CaseVerb.Migrate;
            yield return CaseVerb.Cancel;
        }
    }

    private Task AskAsync(CaseVerb verb) => Dialogs.OpenAsync<CaseChangeDialog>(
        T[$"Verb.{verb}.Title", Detail.Row.Number],
        new Dictionary<string, object?> { [nameof(CaseChangeDialog.CaseKey)] = Detail.Row.CaseKey, [nameof(CaseChangeDialog.Verb)] = verb },
        new DialogOptions { Width = "640px" });

    private static string Icon(CaseVerb verb) => verb switch
    {
        CaseVerb.Withdraw => "undo",
        CaseVerb.Suspend => "pause",
        CaseVerb.Resume => "play_arrow",
        CaseVerb.Modify => "alt_route",
        CaseVerb.Migrate => "upgrade",
        _ => "cancel",
    };
}
