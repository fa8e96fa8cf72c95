using System.Collections.Immutable;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads <c>roles.yaml</c>: each key is a candidate group, with its name in both languages.</summary>
internal static class RolesReader
{
    public static ImmutableArray<Role> Read(YamlFields fields)
    {
        fields.ExpectOnly("roles");
        return fields.Find("roles") is YamlMappingNode roles
            ? [.. roles.Children.Select(child => Role(((YamlScalarNode)child.Key).Value!, new YamlFields(child.Value)))]
            : throw new YamlProblemException(fields.Line, "Expected 'roles' with one entry a role: KEY: { zh: …, en: … }.");
    }

    private static Role Role(string key, YamlFields names) => new(key, names.Text("zh"), names.Text("en"));
}
