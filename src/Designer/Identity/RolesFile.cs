using YamlDotNet.Serialization;

namespace BackOffice.Designer.Identity;

/// <summary>The shape of <c>roles.yaml</c>.</summary>
internal sealed class RolesFile
{
    [YamlMember(Alias = "roles")]
    public List<Entry> Roles { get; set; } = [];

    internal sealed class Entry
    {
        [YamlMember(Alias = "id")]
        public string Id { get; set; } = "";

        [YamlMember(Alias = "name")]
        public string Name { get; set; } = "";

        [YamlMember(Alias = "name:en")]
        public string? NameEnglish { get; set; }

        [YamlMember(Alias = "may")]
        public List<string> May { get; set; } = [];

        [YamlMember(Alias = "demo")]
        public string? Demo { get; set; }

        public StaffRole ToRole() => new(Id, Name, NameEnglish ?? Id, [.. May], Demo);
    }
}
