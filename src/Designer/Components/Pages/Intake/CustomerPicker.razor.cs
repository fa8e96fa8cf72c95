using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>Finds a customer as the person types, or takes down a new one.</summary>
public sealed partial class CustomerPicker : IDisposable
{
    /// <summary>One Chinese character is a surname; two digits are not yet a telephone number.</summary>
    private const int DigitsWorthSearching = 3;

    private static readonly TimeSpan TypingPause = TimeSpan.FromMilliseconds(200);

    private CancellationTokenSource search = new();
    private ImmutableArray<CustomerMatch> matches = [];
    private string typed = "";
    private bool isSearched;
    private int marked;
    private int openCases;

    [Parameter, EditorRequired]
    public EventCallback OnChanged { get; set; }

    [Parameter, EditorRequired]
    public IntakeRecord Record { get; set; } = default!;

    [Inject]
    private IIntakeDesk Desk { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> T { get; set; } = default!;

    public void Dispose()
    {
        search.Cancel();
        search.Dispose();
    }

    private async Task SearchAsync()
    {
        var sought = typed.Trim();
        await search.CancelAsync();
        search.Dispose();
        search = new CancellationTokenSource();
        isSearched = false;
        if (sought.Length == 0 || (sought.Length < DigitsWorthSearching && char.IsAsciiLetterOrDigit(sought[0])))
        {
            matches = [];
            return;
        }

        try
        {
            var token = search.Token;
            await Task.Delay(TypingPause, Clock, token);
            matches = await Desk.FindCustomersAsync(sought, token);
            marked = 0;
            isSearched = true;
        }
        catch (OperationCanceledException)
        {
            // More was typed: the later search answers.
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown":
                marked = Math.Min(marked + 1, matches.Length - 1);
                break;
            case "ArrowUp":
                marked = Math.Max(marked - 1, 0);
                break;
            case "Enter" when matches.Length > 0:
                await ChooseAsync(matches[marked]);
                break;
            case "Escape":
                matches = [];
                break;
        }
    }

    private Task ChooseAsync(CustomerMatch match)
    {
        Record.Choose(match);
        openCases = match.OpenCases;
        (matches, typed) = ([], "");
        return OnChanged.InvokeAsync();
    }

    private Task ForgetAsync()
    {
        Record.ForgetCustomer();
        return OnChanged.InvokeAsync();
    }
}
