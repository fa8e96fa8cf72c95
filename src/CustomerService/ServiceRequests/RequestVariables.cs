using BackOffice.CustomerService.Customers;
using BackOffice.Decisions.Values;
using BackOffice.Workflows.Core;

namespace BackOffice.CustomerService.ServiceRequests;

/// <summary>A request as its procedure sees it: the variable <c>request</c>.</summary>
internal static class RequestVariables
{
    public const string Name = "request";

    public static Variables Of(RequestIntake intake, string number, string? customerNumber, DateTimeOffset receivedAt, string receivedBy) =>
        Variables.Of(Name, Payload.FromTrusted(FeelJson.ToBytes(Context(
            ("id", Text(number)),
            ("customer", Context(
                ("id", Text(customerNumber)),
                ("name", Text(intake.Name)),
                ("phone", Text(Dialled(intake.Phone))),
                ("email", Text(intake.Email.Trim() is { Length: > 0 } email ? email : null)),
                ("language", Text(intake.Language)),
                ("address", Text(intake.Address)),
                ("class", Text(Code.Of(intake.Class))))),
            ("type", Text(Code.Of(intake.Kind))),
            ("content", Text(intake.Content)),
            ("special", Text(intake.Special)),
            ("occurredAt", Instant(intake.OccurredAt)),
            ("urgency", Text(Code.Of(intake.IsEmergency ? RequestUrgency.Emergency : intake.Urgency))),
            ("appointment", Instant(intake.Appointment)),
            ("channel", Text(Code.Of(intake.Channel))),
            ("receivedAt", FeelDateTime.From(receivedAt)),
            ("receivedBy", Text(receivedBy)),
            ("readback", FeelBoolean.Of(intake.IsReadBack))))));

    private static FeelContext Context(params (string Name, FeelValue Value)[] entries) =>
        FeelContext.Of(entries.Select(static e => KeyValuePair.Create(e.Name, e.Value)));

    private static FeelValue Text(string? text) => text is null ? FeelNull.Instance : FeelString.Of(text);

    private static FeelValue Instant(DateTimeOffset? instant) => instant is { } at ? FeelDateTime.From(at) : FeelNull.Instance;

    private static string Dialled(string phone) => PhoneNumber.Parse(phone)?.Shown ?? phone;
}
