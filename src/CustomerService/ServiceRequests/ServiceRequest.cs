namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>A request as it was taken down, and how its case stands.</summary>
public sealed record ServiceRequest
{
    public required string Number { get; init; }

    public required RequestKind Kind { get; init; }

    public required RequestChannel Channel { get; init; }

    public required RequestUrgency Urgency { get; init; }

    public required string ProcessId { get; init; }

    public string? CustomerNumber { get; init; }

    public required string Name { get; init; }

    public required string Phone { get; init; }

    public required string Address { get; init; }

    public required string Content { get; init; }

    public required string Special { get; init; }

    public DateTimeOffset? OccurredAt { get; init; }

    public DateTimeOffset? Appointment { get; init; }

    public bool IsReadBack { get; init; }

    public DateTimeOffset ReceivedAt { get; init; }

    public required string ReceivedBy { get; init; }

    /// <summary>The case that carries it out.</summary>
    public long? InstanceKey { get; init; }

    /// <summary>When the case ended; null while it runs.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    public bool IsOpen => EndedAt is null;
}
