namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>Nobody reads more on the phone, and nothing is cut off when it is saved.</summary>
internal sealed class TextsKeepTheirLength : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) => TextsFit.Judge(
        nameof(TextsKeepTheirLength),
        (nameof(RequestIntake.Name), intake.Name, TextLengths.Name),
        (nameof(RequestIntake.Email), intake.Email, TextLengths.Address),
        (nameof(RequestIntake.Address), intake.Address, TextLengths.Address),
        (nameof(RequestIntake.Content), intake.Content, TextLengths.Content),
        (nameof(RequestIntake.Special), intake.Special, TextLengths.Content));
}
