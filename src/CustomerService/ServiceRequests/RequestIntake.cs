using BackOffice.CustomerService.Customers;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>What the person at the desk wrote down (G-011).</summary>
public sealed record RequestIntake
{
    public required RequestKind Kind { get; init; }

    /// <summary>The procedure that takes the request.</summary>
    public required string ProcessId { get; init; }

    public RequestChannel Channel { get; init; }

    public RequestUrgency Urgency { get; init; }

    /// <summary>A customer who is known; null for somebody new or nameless.</summary>
    public string? CustomerNumber { get; init; }

    public string Name { get; init; } = "";

    public string Phone { get; init; } = "";

    /// <summary>Empty where none is known.</summary>
    public string Email { get; init; } = "";

    /// <summary>In which the customer is written to: <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; init; } = CustomerLanguage.Chinese;

    public string Address { get; init; } = "";

    public CustomerClass Class { get; init; }

    public string Content { get; init; } = "";

    /// <summary>Since when; null where nobody can say.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    public string Special { get; init; } = "";

    /// <summary>When the visit was agreed.</summary>
    public DateTimeOffset? Appointment { get; init; }

    /// <summary>It was read back and the caller agreed (G-012).</summary>
    public bool IsReadBack { get; init; }

    /// <summary>Danger comes before every record (G-013).</summary>
    public bool IsEmergency => Kind == RequestKind.Emergency || Urgency == RequestUrgency.Emergency;

    /// <summary>Complaints and emergencies are taken from people who do not say who they are.</summary>
    public bool MayBeNameless => IsEmergency || Kind == RequestKind.Complaint;
}
