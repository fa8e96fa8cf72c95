using BackOffice.Designer.Application;
using BackOffice.Designer.Identity;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Designer.Components.Pages.Account;

/// <summary>The one door. It answers a plain request, because only that can set the cookie.</summary>
public partial class SignInPage
{
    [SupplyParameterFromForm]
    private SignInInput? Input { get; set; }

    [SupplyParameterFromQuery(Name = "back")]
    private string? Back { get; set; }

    [CascadingParameter]
    private HttpContext Context { get; set; } = default!;

    [Inject]
    private SignInManager<StaffAccount> SignIn { get; set; } = default!;

    [Inject]
    private RoleCatalogue Roles { get; set; } = default!;

    [Inject]
    private SignInSettings Settings { get; set; } = default!;

    [Inject]
    private IHostEnvironment Environment { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private ILogger<SignInPage> Log { get; set; } = default!;

    private string Problem { get; set; } = "";

    private bool HasAccounts { get; set; } = true;

    private bool IsDevelopment => Environment.IsDevelopment();

    protected override async Task OnInitializedAsync()
    {
        if (HttpMethods.IsGet(Context.Request.Method))
        {
            HasAccounts = await SignIn.UserManager.Users.AnyAsync();
        }
    }

    private async Task SignInAsync()
    {
        if (Input is not { Name.Length: > 0, Password.Length: > 0 })
        {
            Problem = T["SignIn.Incomplete"];
            return;
        }

        var outcome = await SignIn.PasswordSignInAsync(Input.Name.Trim(), Input.Password, Input.Remember, lockoutOnFailure: true);
        if (outcome.Succeeded)
        {
            Navigation.NavigateTo(LocalAddress.Or(Back, "/"));
        }
        else if (outcome.IsLockedOut)
        {
            Log.LogWarning("Sign-in of {Name} refused: the account is locked", Input.Name);
            Problem = T["SignIn.LockedOut", Settings.LockoutMinutes];
        }
        else
        {
            Log.LogWarning("Sign-in of {Name} refused: wrong name or password", Input.Name);
            Problem = T["SignIn.Wrong"];
        }
    }
}
