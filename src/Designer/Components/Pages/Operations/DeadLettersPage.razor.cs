using System.Collections.Immutable;
using System.Text;
using BackOffice.Designer.Components.Shell;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Queries;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Operations;

/// <summary>Messages that nobody wanted in their time, the latest first.</summary>
public sealed partial class DeadLettersPage : IDisposable
{
    private const int SliceSize = 50;
    private const int LongestContent = 2_000;

    private readonly CancellationTokenSource leaving = new();
    private List<DeadLetter>? rows;
    private long? next;
    private ImmutableArray<string> names = [];
    private string? shown;

    [SupplyParameterFromQuery(Name = "name")]
    private string? Name { get; set; }

    [Inject]
    private OperationsDesk Desk { get; set; } = default!;

    [Inject]
    private StaffNames Names { get; set; } = default!;

    [Inject]
    private TimeText Words { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<OperationsText> T { get; set; } = default!;

    private string Wanted => Name?.Trim() ?? "";

    public void Dispose()
    {
        leaving.Cancel();
        leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (RendererInfo.IsInteractive && shown != Wanted)
        {
            var wanted = shown = Wanted;
            rows = null;
            await Names.RefreshAsync(leaving.Token);
            names = await Desk.LetterNamesAsync(leaving.Token);
            var page = await Desk.LettersAsync(wanted, before: null, SliceSize, leaving.Token);
            if (wanted == Wanted)
            {
                (rows, next) = ([.. page.Items], page.Next);
            }
        }
    }

    private static string Content(DeadLetter letter)
    {
        var text = new StringBuilder();
        foreach (var variable in letter.Variables)
        {
            text.Append(variable.Name).Append(" = ").Append(variable.Value).Append('\n');
        }

        return text.Length <= LongestContent ? text.ToString() : $"{text.ToString(0, LongestContent)}…";
    }

    private string Waited(DeadLetter letter) => (letter.ExpiredAt - letter.PublishedAt) switch
    {
        var time when time <= TimeSpan.Zero => T["Waited.None"],
        { TotalHours: < 1 } time => T["Waited.Minutes", Math.Max(1, (int)time.TotalMinutes)],
        { TotalDays: < 2 } time => T["Waited.Hours", (int)time.TotalHours],
        var time => T["Waited.Days", (int)time.TotalDays],
    };

    private async Task LoadMoreAsync()
    {
        var page = await Desk.LettersAsync(Wanted, next, SliceSize, leaving.Token);
        rows!.AddRange(page.Items);
        next = page.Next;
    }

    private void Choose(string name) =>
        Navigation.NavigateTo(name.Length == 0 ? "operations/messages" : $"operations/messages{new QueryBuilder { { "name", name } }}");
}
