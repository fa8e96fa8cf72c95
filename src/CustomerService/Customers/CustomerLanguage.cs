namespace BackOffice.CustomerService.Customers;

/// <summary>The languages in which notices are written.</summary>
public static class CustomerLanguage
{
    public const string Chinese = "zh";
    public const string English = "en";
}
