namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>How urgent a request is; an emergency is never slower than any other.</summary>
public enum RequestUrgency
{
    Normal,
    Urgent,
    Emergency,
}
