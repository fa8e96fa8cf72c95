using System.Globalization;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Radzen;

namespace BackOffice.Designer.Components.Pages.Cases.Changes;

/// <summary>Asks for a change of a case and shows exactly what would come and go; only what was shown can be confirmed.</summary>
public sealed partial class CaseChangeDialog : IDisposable
{
    private const string End = "-";

    private readonly CancellationTokenSource leaving = new();
    private readonly SortedDictionary<long, string> places = [];
    private CaseChoices? choices;
    private CasePreview? preview;
    private StaffMember? person;
    private string reason = "";
    private string start = "";
    private int version;
    private string? problem;
    private bool busy;

    [Parameter, EditorRequired]
    public long CaseKey { get; set; }

    [Parameter, EditorRequired]
    public CaseVerb Verb { get; set; }

    [CascadingParameter]
    private Task<Microsoft.AspNetCore.Components.Authorization.AuthenticationState> Session { get; set; } = default!;

    [Inject]
    private ICaseChanger Changer { get; set; } = default!;

    [Inject]
    private DialogService Dialogs { get; set; } = default!;

    [Inject]
    private Toasts Toasts { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private IStringLocalizer<CaseText> T { get; set; } = default!;

    private bool IsAsked => Verb switch
    {
        CaseVerb.Modify => places.Count > 0 || start.Length > 0,
        CaseVerb.Migrate => version > 0,
        _ => true,
    };

    private bool IsComplete => IsAsked && !busy && preview is { Problem: null } && (Verb == CaseVerb.Resume || !string.IsNullOrWhiteSpace(reason));

    private CaseChange Change => new(Verb, reason.Trim())
    {
        Ends = [.. places.Where(place => place.Value == End).Select(place => place.Key)],
        Moves = [.. places.Where(place => place.Value != End).Select(place => (place.Key, place.Value))],
        Starts = start.Length > 0 ? [start] : [],
        Version = version,
    };

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        person = StaffMember.Of((await Session).User);
        if (Verb is CaseVerb.Modify or CaseVerb.Migrate)
        {
            choices = await Changer.ChoicesAsync(CaseKey, leaving.Token);
            version = Verb == CaseVerb.Migrate ? choices.Versions.FirstOrDefault() : 0;
        }

        await PreviewAsync();
    }

    private Task PlaceAsync(long elementKey, string? chosen)
    {
        if (string.IsNullOrEmpty(chosen))
        {
            places.Remove(elementKey);
        }
        else
        {
            places[elementKey] = chosen;
        }

        return PreviewAsync();
    }

    private Task StartAsync(string? chosen)
    {
        start = chosen ?? "";
        return PreviewAsync();
    }

    private Task VersionAsync(string? chosen)
    {
        version = int.Parse(chosen ?? "0", CultureInfo.InvariantCulture);
        return PreviewAsync();
    }

    private async Task PreviewAsync() => preview = IsAsked ? await Changer.PreviewAsync(person!, CaseKey, Change, leaving.Token) : null;

    private async Task ConfirmAsync()
    {
        if (!IsComplete)
        {
            return;
        }

        busy = true;
        problem = null;
        var outcome = await Changer.ChangeAsync(person!, CaseKey, Change, preview!.Revision, leaving.Token);
        busy = false;
        if (outcome is CaseOutcome.Done)
        {
            Toasts.Done(T[$"Verb.{Verb}.Done"]);
            Dialogs.Close(true);
            return;
        }

        problem = outcome switch
        {
            CaseOutcome.Refused { Message: var message } => message,
            CaseOutcome.Forbidden => T["Change.Forbidden"],
            _ => T["Change.Stale"],
        };
        await PreviewAsync();
    }

    private string Until(CasePreview.Item item) => item.Until is { } due ? Words.Short(due) : "";
}
