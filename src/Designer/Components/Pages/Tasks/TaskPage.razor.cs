using System.Globalization;
using BackOffice.Designer.Components.Pages.Inbox;
using BackOffice.Designer.Components.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Tasks;

/// <summary>One task alone: the address that can be sent to a colleague.</summary>
public partial class TaskPage
{
    [Parameter]
    public long TaskKey { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<TaskText> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<InboxText> Inbox { get; set; } = default!;

    private IReadOnlyList<Crumb> Trail => [new Crumb(Inbox["Title"], "inbox")];

    public static string Address(long taskKey) => string.Create(CultureInfo.InvariantCulture, $"tasks/{taskKey}");

    private void Advance(long? next) => Navigation.NavigateTo(next is { } task ? Address(task) : "inbox");
}
