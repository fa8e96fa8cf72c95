using System.Collections.Immutable;

namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>Every rule of a record, in the order in which the desk asks. A new one is a class and a line here.</summary>
internal static class RequestRules
{
    private static readonly IRequestRule[] All =
    [
        new RequestNeedsAName(),
        new RequestNeedsAPhoneThatCanBeDialled(),
        new MailAddressCanBeWrittenTo(),
        new RequestNeedsAnAddress(),
        new EmergencyNeedsAPlaceOrAPhone(),
        new ContentSaysWhatIsTheMatter(),
        new OccurrenceCannotLieInTheFuture(),
        new AppointmentCannotLieInThePast(),
        new RecordIsReadBackBeforeItIsDone(),
        new TextsKeepTheirLength(),
    ];

    public static ImmutableArray<BrokenRule> Judge(RequestIntake intake, DateTimeOffset now) =>
        [.. All.Select(rule => rule.Judge(intake, now)).OfType<BrokenRule>()];
}
