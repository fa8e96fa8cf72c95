using BackOffice.CustomerService.Customers;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>A customer that fits what was typed.</summary>
/// <param name="Number">The customer's number.</param>
/// <param name="Name">The name.</param>
/// <param name="Phone">Where they can be called.</param>
/// <param name="Email">Where they can be written to; may be empty.</param>
/// <param name="Language">In which they are written to.</param>
/// <param name="Address">Where the gas is used.</param>
/// <param name="Class">The kind of customer.</param>
/// <param name="OpenCases">How many of their requests are open.</param>
public sealed record CustomerMatch(string Number, string Name, string Phone, string Email, string Language, string Address, CustomerClass Class, int OpenCases);
