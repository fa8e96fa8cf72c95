namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>A kind of request, and the procedure that answers it.</summary>
public sealed record IntakeProcedure(RequestKind Kind, string ProcessId);
