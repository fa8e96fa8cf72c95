namespace BackOffice.Designer.Application;

/// <summary>The company that runs the program (settings <c>Company:*</c>).</summary>
internal sealed record Company
{
    /// <summary>Shown in the top bar and on the sign-in page; empty shows the program's own name alone.</summary>
    public string Name { get; init; } = "";

    /// <summary>The one time zone that turns instants into days (IANA name).</summary>
    public string TimeZone { get; init; } = "Asia/Shanghai";
}
