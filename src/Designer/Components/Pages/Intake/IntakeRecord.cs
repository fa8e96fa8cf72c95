namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>What the person at the desk has written down so far (G-011).</summary>
public sealed class IntakeRecord
{
    /// <summary>The customer's number; null for somebody new.</summary>
    public string? CustomerId { get; set; }

    public string Name { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public string CustomerClass { get; set; } = "";

    /// <summary>The procedure that takes the request.</summary>
    public string Process { get; set; } = "";

    public IntakeChannel Channel { get; set; }

    public string Content { get; set; } = "";

    /// <summary>Since when, in the company's wall-clock time.</summary>
    public DateTime? OccurredAt { get; set; }

    public string Special { get; set; } = "";

    public IntakeUrgency Urgency { get; set; }

    /// <summary>When the visit was agreed, in the company's wall-clock time.</summary>
    public DateTime? Appointment { get; set; }

    /// <summary>It was read back and the customer agreed (G-012).</summary>
    public bool IsReadBack { get; set; }

    public bool HasCustomer => CustomerId is not null;

    public void Choose(CustomerMatch customer) =>
        (CustomerId, Name, Phone, Address, CustomerClass) = (customer.Id, customer.Name, customer.Phone, customer.Address, customer.Class);

    public void ForgetCustomer() => (CustomerId, Name, Phone, Address, CustomerClass) = (null, "", "", "", "");
}
