namespace BackOffice.Designer.Application;

/// <summary>The company that runs the program (settings <c>Company:*</c>).</summary>
internal sealed record Company
{
    /// <summary>The one time zone that turns instants into days (IANA name).</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";
}
