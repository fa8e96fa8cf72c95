namespace BackOffice.Designer.Components.Pages.Account;

/// <summary>What the sign-in form sends.</summary>
internal sealed class SignInInput
{
    public string? Name { get; set; }

    public string? Password { get; set; }

    public bool Remember { get; set; }
}
