using System.Globalization;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>The case stands: its number, and what happens next until when.</summary>
public partial class IntakeReceipt
{
    [Parameter, EditorRequired]
    public EventCallback OnNext { get; set; }

    [Parameter, EditorRequired]
    public IntakeOutcome.Started Started { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private IStringLocalizer<IntakeText> T { get; set; } = default!;

    private string Groups(IntakeNextStep step) =>
        string.Join(T["Separator"], step.Groups.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id));
}
