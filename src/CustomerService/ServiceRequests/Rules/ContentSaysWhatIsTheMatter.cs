namespace BackOffice.CustomerService.ServiceRequests.Rules;

/// <summary>One of the seven fields (G-011, C-022).</summary>
internal sealed class ContentSaysWhatIsTheMatter : IRequestRule
{
    public BrokenRule? Judge(RequestIntake intake, DateTimeOffset now) =>
        intake.IsEmergency || intake.Content.Trim().Length >= 5
            ? null
            : new BrokenRule(nameof(ContentSaysWhatIsTheMatter), nameof(RequestIntake.Content), "请写明具体内容，至少 5 个字。", "Say what is the matter, in at least 5 characters.");
}
