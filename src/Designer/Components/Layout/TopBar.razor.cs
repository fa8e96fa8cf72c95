using System.Globalization;
using System.Security.Claims;
using BackOffice.Designer.Identity;
using BackOffice.Workflows.Host.Company;
using Microsoft.AspNetCore.Components;

namespace BackOffice.Designer.Components.Layout;

public partial class TopBar
{
    private string companyName = "";

    [Inject]
    private CompanyLedger Company { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private IHostEnvironment Environment { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool IsSample => Environment.IsDevelopment();

    private string Back => Uri.EscapeDataString(new Uri(Navigation.Uri).PathAndQuery);

    protected override async Task OnInitializedAsync() => companyName = (await Company.ReadAsync()).Settings.Name;

    private string LanguageAddress(string culture) => $"preferences/language/{culture}?back={Back}";

    private string ThemeAddress(string theme) => $"preferences/theme/{theme}?back={Back}";

    private string RoleNames(ClaimsPrincipal person) =>
        string.Join(" · ", person.Roles.Select(id => Roles.Find(id)?.NameIn(CultureInfo.CurrentUICulture) ?? id));
}
