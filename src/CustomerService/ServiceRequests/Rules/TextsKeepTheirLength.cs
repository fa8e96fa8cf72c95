namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>What is written down must fit where it is kept; nobody reads more on the phone.</summary>
internal sealed class TextsKeepTheirLength : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now)
    {
        (string Field, string Text, int Most)[] texts =
        [
            (nameof(RequestIntake.Name), intake.Name, TextLengths.Name),
            (nameof(RequestIntake.Address), intake.Address, TextLengths.Address),
            (nameof(RequestIntake.Content), intake.Content, TextLengths.Content),
            (nameof(RequestIntake.Special), intake.Special, TextLengths.Content),
        ];
        return texts.Where(static t => t.Text.Length > t.Most)
            .Select(static t => new BrokenRule(nameof(TextsKeepTheirLength), t.Field, $"最多 {t.Most} 个字，现为 {t.Text.Length} 个。", $"At most {t.Most} characters; there are {t.Text.Length}."))
            .FirstOrDefault();
    }
}
