using System.Collections.Immutable;
using YamlDotNet.Serialization;

namespace BackOffice.Designer.Identity;

/// <summary>The company's roles, as <c>definitions/common/roles.yaml</c> lists them, and the administrator, whom every installation has.</summary>
internal sealed class RoleCatalogue(ImmutableArray<StaffRole> roles)
{
    public static StaffRole Administrator { get; } = new("administrator", "系统管理员", "Administrator", [.. Permission.All], Demo: null);

    public ImmutableArray<StaffRole> Roles { get; } = roles;

    public StaffRole? Find(string id) => Roles.FirstOrDefault(role => string.Equals(role.Id, id, StringComparison.Ordinal));

    public static RoleCatalogue Read(string definitions)
    {
        var file = Path.Combine(definitions, "common", "roles.yaml");
        return new RoleCatalogue(File.Exists(file) ? Parse(File.ReadAllText(file)) : [Administrator]);
    }

    public static ImmutableArray<StaffRole> Parse(string yaml)
    {
        var file = new DeserializerBuilder().IgnoreUnmatchedProperties().Build().Deserialize<RolesFile?>(yaml);
        var read = (file?.Roles ?? []).Select(entry => entry.Value.ToRole(entry.Key));
        return [.. read.Where(role => role.Id != Administrator.Id), Administrator];
    }
}
