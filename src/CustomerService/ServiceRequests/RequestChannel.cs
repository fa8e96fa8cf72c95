namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>How a request came (G-002).</summary>
public enum RequestChannel
{
    Hotline,
    Window,
    Website,
    Mobile,
    Social,
    Community,
    Letter,
    Visit,
}
