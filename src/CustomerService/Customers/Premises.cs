namespace BackOffice.CustomerService.Customers;

/// <summary>What stands where the gas is used, where an outage weighs more than elsewhere.</summary>
public enum Premises
{
    Ordinary,
    Hospital,
    School,
}
