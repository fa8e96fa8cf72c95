namespace BackOffice.CustomerService.Outages;

/// <summary>A place that can be picked, with how many customers it holds.</summary>
public sealed record NetworkPlace(OutageArea Area, string Name, int Customers);
