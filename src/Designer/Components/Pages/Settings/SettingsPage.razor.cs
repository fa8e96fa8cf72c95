using System.Collections.Immutable;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Company;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Settings;

/// <summary>What the company is called, whose commitments it keeps, and where it promises otherwise; each change with its reason.</summary>
public sealed partial class SettingsPage : IDisposable
{
    private readonly CancellationTokenSource leaving = new();
    private SettingsView? view;
    private StaffMember? person;
    private IReadOnlyList<CommitmentValue> warned = [];
    private string name = "";
    private string profile = "";
    private string reason = "";
    private string search = "";
    private string? problem;
    private bool busy;

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private RefusalWords Refusals { get; set; } = default!;

    [Inject]
    private ISettingsDesk Desk { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<SettingsText> T { get; set; } = default!;

    private bool IsTouched => view is { Settings: var now } && (name.Trim() != now.Name || profile != now.Profile);

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (RendererInfo.IsInteractive)
        {
            await ReloadAsync();
        }
    }

    private async Task ReloadAsync()
    {
        await Names.RefreshAsync(leaving.Token);
        view = await Desk.ReadAsync(leaving.Token);
        (name, profile, reason, warned) = (view.Settings.Name, view.Settings.Profile, "", []);
        StateHasChanged();
    }

    /// <summary>A choice that is weaker than the law is said before it is saved.</summary>
    private async Task ChooseAsync(string chosen)
    {
        profile = chosen;
        var already = view!.BelowFloor.Select(value => (value.Topic, value.Value)).ToHashSet();
        warned = [.. (await Desk.BelowFloorAsync(view.Settings with { Profile = chosen }, leaving.Token)).Where(value => !already.Contains((value.Topic, value.Value)))];
    }

    private Task SaveAsync() => SendAsync(new CompanyChange(reason) { Name = name, Profile = profile });

    private async Task ChangeAsync(SettingsView.Topic topic)
    {
        var asked = await Dialogs.OpenAsync<CommitmentDialog>(
            topic.Title,
            new Dictionary<string, object?> { [nameof(CommitmentDialog.Topic)] = topic, [nameof(CommitmentDialog.Settings)] = view!.Settings },
            new DialogOptions { Width = "640px" });
        if (asked is CompanyChange change)
        {
            await SendAsync(change);
        }
    }

    private async Task SendAsync(CompanyChange change)
    {
        if (busy)
        {
            return;
        }

        busy = true;
        problem = null;
        var outcome = await Desk.ChangeAsync(person!, change, view!.Revision, leaving.Token);
        busy = false;
        problem = outcome switch
        {
            CompanyChangeOutcome.Done => null,
            CompanyChangeOutcome.Refused { Why: var why } => Refusals.Of(why),
            _ => T["Stale"],
        };
        if (problem is null)
        {
            Toasts.Done(T["Saved"]);
        }

        await ReloadAsync();
    }

    private string TitleOf(string topic) => view?.Topics.FirstOrDefault(one => one.Value.Topic == topic)?.Title ?? topic;

    private string What(CompanyDifference difference)
    {
        if (!difference.IsCommitment)
        {
            return T[difference.What == "name" ? "Name" : "Profile"];
        }

        var parts = difference.What.Split(' ', 2);
        return parts.Length == 1 ? TitleOf(parts[0]) : $"{TitleOf(parts[0])} ({parts[1]})";
    }

    private string Said(CompanyDifference difference, string? value) => value switch
    {
        null or "" => T["Nothing"],
        _ when difference is { IsCommitment: false, What: "profile" } && Profiles.All.Contains(value) => T[$"Profile.{value}"],
        _ => CommitmentWords.Of(T, value),
    };
}
