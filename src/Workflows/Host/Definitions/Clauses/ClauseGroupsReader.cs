using System.Collections.Immutable;
using BackOffice.Workflows.Host.Yaml;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Definitions;

/// <summary>Reads <c>clauses-not-carried.yaml</c>: groups of clauses, each with the reason why no procedure carries them out.</summary>
internal static class ClauseGroupsReader
{
    public static ImmutableArray<ClauseGroup> Read(YamlFields fields)
    {
        fields.ExpectOnly("groups");
        return fields.Find("groups") is YamlMappingNode groups
            ? [.. groups.Children.Select(child => Group(((YamlScalarNode)child.Key).Value!, new YamlFields(child.Value)))]
            : throw new YamlProblemException(fields.Line, "Expected 'groups' with one entry a reason: KEY: { zh: …, en: …, clauses: […] }.");
    }

    private static ClauseGroup Group(string key, YamlFields fields)
    {
        fields.ExpectOnly("zh", "en", "clauses");
        return new ClauseGroup(key, fields.Text("zh"), fields.Text("en"), [.. fields.List("clauses").Select(node => ((YamlScalarNode)node).Value!)]);
    }
}
