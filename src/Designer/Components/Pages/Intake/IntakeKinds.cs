using BackOffice.CustomerService.ServiceRequests;

namespace BackOffice.Designer.Components.Pages.Intake;

/// <summary>Which procedure answers which kind of request (P-01, step n9). A kind is offered while its procedure is deployed and says that it takes requests.</summary>
internal static class IntakeKinds
{
    public static IReadOnlyList<IntakeKind> All { get; } =
    [
        new(RequestKind.Repair, "home-repair"),
        new(RequestKind.Complaint, "complaint"),
        new(RequestKind.Consultation, "general-request"),
        new(RequestKind.Connection, "connection-application"),
        new(RequestKind.Suggestion, "general-request"),
        new(RequestKind.Opinion, "general-request"),
        new(RequestKind.Payment, "general-request"),
        new(RequestKind.Other, "general-request"),
    ];

    /// <summary>Danger at a customer's begins as a repair, whose first step is the emergency.</summary>
    public const RequestKind InDanger = RequestKind.Repair;
}
