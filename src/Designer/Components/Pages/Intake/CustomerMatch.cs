namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>A customer that fits what was typed.</summary>
/// <param name="Id">The customer's number.</param>
/// <param name="Name">The name.</param>
/// <param name="Phone">Where they can be called.</param>
/// <param name="Address">Where the gas is used.</param>
/// <param name="Class">The kind of customer, as the commitments name it.</param>
/// <param name="OpenCases">How many of their cases run.</param>
public sealed record CustomerMatch(string Id, string Name, string Phone, string Address, string Class, int OpenCases);
