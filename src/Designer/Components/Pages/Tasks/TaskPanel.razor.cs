using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Decisions.Feel;
using BackOffice.Decisions.Values;
using BackOffice.Designer.Application;
using BackOffice.Designer.Components.Forms;
using BackOffice.Designer.Components.Pages.Tasks.Verbs;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>A task with its form, its case beside it and its buttons below: in the inbox's third pane and on its own page.</summary>
public sealed partial class TaskPanel : IAsyncDisposable
{
    private static readonly TimeSpan DraftPause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource leaving = new();
    private TaskDetail? detail;
    private bool isMissing;
    private bool isBusy;
    private TaskNotice? problem;
    private string draftNote = "";
    private ImmutableArray<FormInputProblem> refused = [];
    private FeelContext? draft;
    private ITimer? draftTimer;
    private FormView? view;
    private StaffMember? person;
    private LiveReload? live;

    [Parameter, EditorRequired]
    public long TaskKey { get; set; }

    /// <summary>This person ended the task; the case's next task for the same person, if there is one.</summary>
    [Parameter]
    public EventCallback<long?> OnEnded { get; set; }

    /// <summary>This person took the task: it stands among theirs from now on.</summary>
    [Parameter]
    public EventCallback OnClaimed { get; set; }

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private ITaskDesk Desk { get; set; } = default!;

    [Inject]
    private ICaseChanges Changes { get; set; } = default!;

    [Inject]
    private CompanyTime Time { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TaskText> T { get; set; } = default!;

    private static FormLanguage Language =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? FormLanguage.English : FormLanguage.Chinese;

    private FeelEvaluationOptions Options => FeelEvaluationOptions.Default with { Now = Time.Now, TimeZone = Time.Zone };

    /// <summary>Also on the key <c>c</c> of the inbox.</summary>
    public async Task ClaimAsync()
    {
        if (detail is not { State: TaskState.Claimable } || isBusy)
        {
            return;
        }

        await ActAsync(() => Desk.ClaimAsync(person!, TaskKey, leaving.Token), T["Claimed"]);
        if (detail is { State: TaskState.Mine })
        {
            await OnClaimed.InvokeAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        live?.Dispose();
        if (draftTimer is not null)
        {
            await draftTimer.DisposeAsync();
        }

        // Whoever leaves within the second that the draft waits keeps what was entered.
        await SaveDraftAsync();
        await leaving.CancelAsync();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive)
        {
            await ReloadAsync();
            live = new LiveReload(Changes, Clock, instance => instance == detail?.CaseKey, () => InvokeAsync(ReloadOpenAsync));
        }
    }

    private async Task ReloadAsync()
    {
        await Names.RefreshAsync(leaving.Token);
        detail = await Desk.ReadAsync(person!, TaskKey, leaving.Token);
        isMissing = detail is null;
        StateHasChanged();
    }

    /// <summary>Something happened in the case. What the person is typing stays: only what stands around it is taken over.</summary>
    private async Task ReloadOpenAsync()
    {
        if (isBusy || leaving.IsCancellationRequested || await Desk.ReadAsync(person!, TaskKey, leaving.Token) is not { } now)
        {
            return;
        }

        detail = now.State == detail?.State ? now with { Form = detail.Form, Variables = detail.Variables, Draft = detail.Draft } : now;
        StateHasChanged();
    }

    private Task SubmitAsync() => view is not null ? view.SubmitAsync() : CompleteAsync(FeelContext.Empty);

    private async Task CompleteAsync(FeelContext entered)
    {
        // Two clicks may both be under way before the first answer comes.
        if (isBusy)
        {
            return;
        }

        draft = null;
        if (detail is { State: TaskState.Delegated })
        {
            await ActAsync(() => Desk.ResolveAsync(person!, TaskKey, entered, leaving.Token), T["Resolved"]);
            return;
        }

        await ActAsync(() => Desk.CompleteAsync(person!, TaskKey, entered, leaving.Token), T["Completed"], ends: true);
    }

    private Task ReleaseAsync() => ActAsync(() => Desk.ReleaseAsync(person!, TaskKey, leaving.Token), T["Released"]);

    private Task CarryOutAsync(TaskVerbRequest request) =>
        isBusy ? Task.CompletedTask : ActAsync(() => Desk.CarryOutAsync(person!, TaskKey, request, leaving.Token), T[$"Verb.{request.Verb}.Done"]);

    private async Task SignAsync(TaskVerb verb)
    {
        var asked = await Dialogs.OpenAsync<TaskVerbDialog>(T[$"Verb.{verb}"], new Dictionary<string, object?> { [nameof(TaskVerbDialog.Verb)] = verb });
        if (asked is TaskVerbRequest request)
        {
            await CarryOutAsync(request);
        }
    }

    private async Task ActAsync(Func<Task<TaskOutcome>> act, string done, bool ends = false)
    {
        isBusy = true;
        problem = null;
        refused = [];
        StateHasChanged();
        var outcome = await act();

        // A task that is over stays so: a second click may arrive only now, while the page moves on.
        isBusy = ends && outcome is TaskOutcome.Done;
        switch (outcome)
        {
            case TaskOutcome.Done { NextTask: var next }:
                Toasts.Done(done, detail!.Name.ToString());
                if (ends)
                {
                    await OnEnded.InvokeAsync(next);
                    return;
                }

                break;
            case TaskOutcome.Unacceptable { Problems: var problems }:
                refused = problems;
                StateHasChanged();
                return;
            case TaskOutcome.NotSaved { Message: var message }:
                problem = new TaskNotice(ProblemLevel.Danger, T["NotSaved"], message);
                StateHasChanged();
                return;
            case TaskOutcome.Refused { Message: var message }:
                problem = new TaskNotice(ProblemLevel.Warning, T["Refused"], message);
                break;
            case TaskOutcome.Stale { Message: var message }:
                problem = new TaskNotice(ProblemLevel.Warning, T["Stale"], T["NothingChanged", message]);
                break;
            case TaskOutcome.Forbidden { Message: var message }:
                problem = new TaskNotice(ProblemLevel.Warning, T["Forbidden"], message);
                break;
            default:
                throw new InvalidOperationException($"Expected an outcome of the task desk, found {outcome}.");
        }

        await ReloadAsync();
    }

    private void KeepDraft(FeelContext entered)
    {
        draft = entered;
        draftTimer ??= Clock.CreateTimer(_ => _ = InvokeAsync(SaveDraftAsync), state: null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        draftTimer.Change(DraftPause, Timeout.InfiniteTimeSpan);
    }

    private async Task SaveDraftAsync()
    {
        if (draft is { } entered && detail is { IsWorkedOn: true })
        {
            draft = null;
            var outcome = await Desk.SaveDraftAsync(person!, TaskKey, entered, CancellationToken.None);
            draftNote = outcome is TaskOutcome.Done ? T["DraftSaved", Words.ClockOf(Words.Now)] : T["DraftNotSaved"];
            StateHasChanged();
        }
    }

    private string Holder(TaskDetail task) => task.State switch
    {
        TaskState.Mine or TaskState.Delegated or TaskState.Unsigned => T["Holder.Me"],
        TaskState.ToSign => T["Holder.Sign"],
        TaskState.Taken => T["Holder.Other", Names[task.Assignee!]],
        TaskState.Claimable or TaskState.Foreign => T["Holder.Open", GroupNames(task)],
        _ => "",
    };

    private TaskNotice? Standing(TaskDetail task) => task.State switch
    {
        TaskState.Delegated => new(ProblemLevel.Info, "", T["Standing.Delegated", Names[task.Standing?.Owner ?? ""]]),
        TaskState.ToSign => new(ProblemLevel.Info, "", T["Standing.ToSign", Names[task.Assignee ?? ""]]),
        TaskState.Unsigned => new(ProblemLevel.Info, "", T["Standing.Unsigned", Signers(task)]),
        TaskState.Taken => new(ProblemLevel.Info, "", T["Standing.Taken", Names[task.Assignee!]]),
        TaskState.Foreign => new(ProblemLevel.Info, "", T["Standing.Foreign", GroupNames(task)]),
        TaskState.Completed => new(ProblemLevel.Success, "", T["Standing.Completed", Names[task.EndedBy ?? ""], Words.Short(task.Ended!.Value)]),
        TaskState.Cancelled => new(ProblemLevel.Warning, "", T["Standing.Cancelled", Words.Short(task.Ended!.Value)]),
        _ => null,
    };

    private string Signers(TaskDetail task) =>
        string.Join(T["Separator"], task.Standing?.Signing?.Signers.Where(signer => signer.Approves is null).Select(signer => Names[signer.Person]) ?? []);

    private string GroupNames(TaskDetail task) =>
        string.Join(T["Separator"], task.Groups.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id));
}
