using BackOffice.Designer.Components.Layout;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace BackOffice.Designer.Components.Shell;

/// <summary>Listens to the keyboard for the whole program and shows, on <c>?</c>, what the keys do.</summary>
public sealed partial class ShortcutSheet : IAsyncDisposable
{
    private IDisposable? places;
    private KeyboardModule? keyboard;

    [Inject]
    private Shortcuts Keys { get; set; } = default!;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<ShellText> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<LayoutText> Places { get; set; } = default!;

    [CascadingParameter]
    private Task<AuthenticationState> Session { get; set; } = default!;

    private bool IsOpen { get; set; }

    public async ValueTask DisposeAsync()
    {
        Keys.Changed -= Listen;
        places?.Dispose();
        if (keyboard is not null)
        {
            await keyboard.DisposeAsync();
        }
    }

    protected override async Task OnInitializedAsync()
    {
        var person = (await Session).User;
        places = Keys.Add(
        [
            new Shortcut("?", T["Shortcuts.Group.Go"], T["Shortcuts.Help"], ToggleAsync),
            .. NavigationItems.For(person).Select(item => new Shortcut($"g {item.Key}", T["Shortcuts.Group.Go"], Places[item.Text], () => GoAsync(item))),
        ]);
        Keys.Changed += Listen;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            keyboard = await KeyboardModule.LoadAsync(Browser, keys => InvokeAsync(() => PressAsync(keys)));
            await keyboard.ListenAsync(Keys.Active);
        }
    }

    private async Task PressAsync(string keys)
    {
        if (keys == "Escape")
        {
            Close();
        }
        else
        {
            await Keys.PressAsync(keys);
        }

        StateHasChanged();
    }

    private Task ToggleAsync()
    {
        IsOpen = !IsOpen;
        return Task.CompletedTask;
    }

    private void Close() => IsOpen = false;

    private Task GoAsync(NavigationItem item)
    {
        Close();
        Navigation.NavigateTo(item.Address);
        return Task.CompletedTask;
    }

    private void Listen() => _ = InvokeAsync(async () =>
    {
        if (keyboard is not null)
        {
            await keyboard.ListenAsync(Keys.Active);
        }
    });
}
