namespace BackOffice.CustomerService.Notices.Channels;

/// <summary>Stops the start where a setting cannot work, and says which one and what would.</summary>
internal static class SettingProblem
{
    public static void Unless(bool holds, string section, string name, string expected)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{section}:{name}: expected {expected}.");
        }
    }

    /// <summary>Secrets travel in addresses and headers, so nothing but TLS leaves this machine.</summary>
    public static void UnlessSafe(string section, string name, string address) => Unless(
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)),
        section, name, "an https address (http only for this machine)");
}
