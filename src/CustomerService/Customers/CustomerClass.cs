namespace BackOffice.CustomerService.Customers;

/// <summary>What kind of customer somebody is; how often they are inspected and when they are served follows from it.</summary>
public enum CustomerClass
{
    Resident,
    PublicService,
    Commercial,
    Industrial,
    HeatingBoiler,
    NonResidentHeating,
}
