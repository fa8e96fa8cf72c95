using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>The verbs beside claim, release and complete. What makes no sense now is shown with its reason.</summary>
public sealed partial class TaskMenu
{
    // A new key closes the menu: the element is drawn anew.
    private int opened;

    [Parameter, EditorRequired]
    public TaskDetail Task { get; set; } = default!;

    [Parameter, EditorRequired]
    public EventCallback<TaskVerbRequest> OnChosen { get; set; }

    [CascadingParameter]
    private Task<Microsoft.AspNetCore.Components.Authorization.AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TaskText> T { get; set; } = default!;

    private List<TaskVerbOffer> Offers { get; set; } = [];

    protected override async Task OnParametersSetAsync() =>
        Offers = [.. TaskVerbs.Of(Task, StaffMember.Of((await Session).User), Clock.GetUtcNow())];

    private async Task ChooseAsync(TaskVerb verb)
    {
        opened++;
        var asked = await Dialogs.OpenAsync<TaskVerbDialog>(T[$"Verb.{verb}"], new Dictionary<string, object?>
        {
            [nameof(TaskVerbDialog.Verb)] = verb,
            [nameof(TaskVerbDialog.Holder)] = Task.Assignee,
            [nameof(TaskVerbDialog.Earlier)] = Task.Earlier,
        });
        if (asked is TaskVerbRequest request)
        {
            await OnChosen.InvokeAsync(request);
        }
    }
}
