namespace BackOffice.Designer.Application;

/// <summary>Settings <c>SignIn:*</c>.</summary>
internal sealed record SignInSettings
{
    public int AttemptsBeforeLockout { get; init; } = 5;

    public int LockoutMinutes { get; init; } = 10;

    /// <summary>A shift: whoever does nothing for so long signs in again.</summary>
    public int HoursUntilSignedOut { get; init; } = 12;
}
