namespace BackOffice.Designer.Identity;

/// <summary>What a role may do beside its own tasks. The roles' file gives them; a policy of the same name asks for them.</summary>
internal static class Permission
{
    /// <summary>Take requests of customers.</summary>
    public const string Intake = "intake";

    /// <summary>See every case and every task.</summary>
    public const string Supervise = "supervise";

    /// <summary>Draw and publish procedures.</summary>
    public const string Design = "design";

    /// <summary>Change what runs and what the company promises: try again, suspend, cancel, modify, migrate; the settings.</summary>
    public const string Operate = "operate";

    /// <summary>Plan outages and tell their customers.</summary>
    public const string Outages = "outages";

    /// <summary>Operate the installation and its accounts.</summary>
    public const string Administer = "administer";

    public static IReadOnlyList<string> All { get; } = [Intake, Supervise, Design, Operate, Outages, Administer];
}
