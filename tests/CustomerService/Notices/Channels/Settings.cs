using Microsoft.Extensions.Configuration;

namespace BackOffice.CustomerService.Tests.Notices.Channels;

/// <summary>Settings as a file or the environment would give them.</summary>
internal static class Settings
{
    /// <summary>Of two values for one key the later counts.</summary>
    public static IConfiguration Of(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.GroupBy(value => value.Key).ToDictionary(same => same.Key, same => (string?)same.Last().Value)).Build();
}
