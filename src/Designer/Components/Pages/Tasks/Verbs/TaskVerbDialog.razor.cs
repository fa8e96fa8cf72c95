using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Core.HumanTasks;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Tasks.Verbs;

/// <summary>Asks for what a verb needs: whom, where to, why.</summary>
public sealed partial class TaskVerbDialog
{
    private ImmutableArray<Choice> people = [];
    private IEnumerable<string> chosen = [];
    private string? person;
    private string words = "";
    private string? target;
    private bool jumpsBack = true;
    private SignPlace place = SignPlace.After;
    private SignRule rule = SignRule.All;
    private int percent = 50;

    [Parameter, EditorRequired]
    public TaskVerb Verb { get; set; }

    /// <summary>Who cannot be chosen: the one who has the task already.</summary>
    [Parameter]
    public string? Holder { get; set; }

    [Parameter]
    public ImmutableArray<EarlierStep> Earlier { get; set; } = [];

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TaskText> T { get; set; } = default!;

    // Weighing votes needs weights that nobody types at a desk; definitions may.
    private static SignRule[] Rules => [SignRule.All, SignRule.Any, SignRule.Ratio];

    private bool IsForSeveral => Verb is TaskVerb.AddSigners or TaskVerb.Copy;

    private bool WantsPeople => IsForSeveral || Verb is TaskVerb.Transfer or TaskVerb.Delegate or TaskVerb.Assign;

    private bool WantsReason => Verb is TaskVerb.Transfer or TaskVerb.Assign or TaskVerb.Return or TaskVerb.Disapprove;

    private bool IsComplete =>
        (!WantsPeople || (IsForSeveral ? chosen.Any() : person is not null))
        && (!WantsReason || !string.IsNullOrWhiteSpace(words))
        && (Verb != TaskVerb.Return || target is not null);

    protected override async Task OnInitializedAsync()
    {
        target = Earlier.LastOrDefault()?.ElementId;
        if (WantsPeople)
        {
            people = [.. (await Staff.ListAsync()).Where(one => one.Id != Holder).Select(one => new Choice(one.Id, Describe(one)))];
        }
    }

    private void Send()
    {
        if (IsComplete)
        {
            Dialogs.Close(new TaskVerbRequest(Verb, IsForSeveral ? [.. chosen] : person is null ? [] : [person], string.IsNullOrWhiteSpace(words) ? null : words.Trim())
            {
                Place = place,
                Rule = rule,
                Percent = percent,
                Target = target,
                JumpsBack = jumpsBack,
            });
        }
    }

    private string Describe(StaffPerson one) =>
        one.Roles.IsEmpty ? one.Name : $"{one.Name} · {string.Join(T["Separator"], one.Roles.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id))}";

    private sealed record Choice(string Id, string Text);
}
