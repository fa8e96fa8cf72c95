namespace BackOffice.Designer.Components.Pages.Account;

/// <summary>Names the texts of signing in.</summary>
internal sealed class AccountText;
