using YamlDotNet.Serialization;

namespace BackOffice.Designer.Identity;

/// <summary>The shape of <c>roles.yaml</c>.</summary>
internal sealed class RolesFile
{
    [YamlMember(Alias = "roles")]
    public Dictionary<string, Entry> Roles { get; set; } = [];

    internal sealed class Entry
    {
        [YamlMember(Alias = "zh")]
        public string Chinese { get; set; } = "";

        [YamlMember(Alias = "en")]
        public string? English { get; set; }

        [YamlMember(Alias = "may")]
        public List<string> May { get; set; } = [];

        [YamlMember(Alias = "demo")]
        public string? Demo { get; set; }

        public StaffRole ToRole(string key) => new(key, Chinese, English ?? key, [.. May], Demo);
    }
}
