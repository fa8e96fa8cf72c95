using BackOffice.CustomerService.Customers;
using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What the person at the desk has typed so far.</summary>
public sealed class IntakeRecord
{
    /// <summary>The customer's number; null for somebody new.</summary>
    public string? CustomerNumber { get; set; }

    public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    /// <summary>In which the customer is written to: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; set; } = CustomerLanguage.Chinese;

    public string Address { get; set; } = "";

    public CustomerClass Class { get; set; }

    public RequestKind Kind { get; set; }

    public RequestChannel Channel { get; set; }

    public string Content { get; set; } = "";

    /// <summary>Since when, in the company's wall-clock time.</summary>
    public DateTime? OccurredAt { get; set; }

    public string Special { get; set; } = "";

    public RequestUrgency Urgency { get; set; }

    /// <summary>When the visit was agreed, in the company's wall-clock time.</summary>
    public DateTime? Appointment { get; set; }

    public bool IsReadBack { get; set; }

    public bool HasCustomer => CustomerNumber is not null;

    public void Choose(CustomerMatch customer) =>
        (CustomerNumber, Name, Phone, Email, Language, Address, Class) =
            (customer.Number, customer.Name, customer.Phone, customer.Email, customer.Language, customer.Address, customer.Class);

    public void ForgetCustomer() =>
        (CustomerNumber, Name, Phone, Email, Language, Address, Class) = (null, "", "", "", CustomerLanguage.Chinese, "", CustomerClass.Resident);
}
