namespace BackOffice.Designer.Components.Pages.Customers;

/// <summary>Names the texts of the customers.</summary>
internal sealed class CustomerText;
