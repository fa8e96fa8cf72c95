using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace BackOffice.Designer.Identity;

/// <summary>The company's roles, as <c>definitions/common/roles.yaml</c> lists them, and the administrator, whom every installation has.</summary>
internal sealed class RoleCatalogue(ImmutableArray<StaffRole> roles)
{
    public static StaffRole Administrator { get; } = new("administrator", "系统管理员", "Administrator", [.. Permission.All], Demo: null);

    public ImmutableArray<StaffRole> Roles { get; } = roles;

    /// <summary>What is wrong with the roles' file; null where nothing is.</summary>
    public string? Problem { get; private init; }

    public StaffRole? Find(string id) => Roles.FirstOrDefault(role => string.Equals(role.Id, id, StringComparison.Ordinal));

    public static RoleCatalogue Read(string definitions)
    {
        var file = Path.Combine(definitions, "common", "roles.yaml");
        try
        {
            return new RoleCatalogue(File.Exists(file) ? Parse(File.ReadAllText(file)) : [Administrator]);
        }
        catch (YamlException e)
        {
            // The program starts all the same: an administrator can sign in, and the log says what is wrong with the file.
            return new RoleCatalogue([Administrator]) { Problem = $"{file}({e.Start.Line},{e.Start.Column}): {e.Message} The roles are unknown until it is put right." };
        }
    }

    public static ImmutableArray<StaffRole> Parse(string yaml)
    {
        var file = new DeserializerBuilder().IgnoreUnmatchedProperties().Build().Deserialize<RolesFile?>(yaml);
        var read = (file?.Roles ?? []).Select(entry => entry.Value.ToRole(entry.Key));
        return [.. read.Where(role => role.Id != Administrator.Id), Administrator];
    }
}
