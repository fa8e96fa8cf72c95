using System.Globalization;
using BackOffice.Workflows.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Yaml;

/// <summary>The fields of a YAML mapping, asked for by name; what is missing or unknown is said with its line.</summary>
internal sealed class YamlFields
{
    private readonly YamlMappingNode _mapping;

    public YamlFields(YamlNode node) => _mapping = node as YamlMappingNode
        ?? throw new YamlProblemException((int)node.Start.Line, $"Expected fields (name: value), but found {node.NodeType}.");

    public int Line => (int)_mapping.Start.Line;

    public YamlNode? Find(string name) => _mapping.Children.FirstOrDefault(child => child.Key is YamlScalarNode key && key.Value == name).Value;

    public string? OptionalText(string name) => Find(name) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => throw new YamlProblemException((int)other.Start.Line, $"Expected '{name}' to be a text, but found {other.NodeType}."),
    };

    public string Text(string name) =>
        OptionalText(name) ?? throw new YamlProblemException(Line, $"Expected '{name}', but it is missing.");

    public IEnumerable<YamlNode> List(string name) => Find(name) switch
    {
        null => [],
        YamlSequenceNode list => list.Children,
        var other => throw new YamlProblemException((int)other.Start.Line, $"Expected '{name}' to be a list, but found {other.NodeType}."),
    };

    public DateTimeOffset Instant(string name) => ParseInstant(Text(name), Line);

    public Variables Variables(string name) => Find(name) is { } node ? YamlValues.Variables(node) : Core.Variables.Empty;

    public void ExpectOnly(params string[] names)
    {
        foreach (var key in _mapping.Children.Keys.OfType<YamlScalarNode>().Where(key => !names.Contains(key.Value)))
        {
            throw new YamlProblemException((int)key.Start.Line, $"Expected one of {string.Join(", ", names)}, but found '{key.Value}'.");
        }
    }

    public static DateTimeOffset ParseInstant(string text, int line) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : throw new YamlProblemException(line, $"Expected an instant such as 2026-11-20T09:00:00+08:00, but found '{text}'.");
}
