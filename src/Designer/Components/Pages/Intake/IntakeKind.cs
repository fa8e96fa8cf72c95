using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>A kind of request that the desk takes, and the procedure that answers it.</summary>
public sealed record IntakeKind(RequestKind Kind, string ProcessId);
