using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackOffice.Workflows.Core;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace BackOffice.Workflows.Host.Yaml;

/// <summary>Turns YAML into payloads. A quoted scalar is text; a plain one is a number, truth value, null, date, date and time or duration where it looks like one.</summary>
internal static partial class YamlValues
{
    private const int MaxDepth = 64;

    public static Variables Variables(YamlNode node) => Core.Variables.Of(
        (node as YamlMappingNode ?? throw new YamlProblemException((int)node.Start.Line, $"Expected fields (name: value), but found {node.NodeType}."))
        .Children.Select(child => new Variable(((YamlScalarNode)child.Key).Value ?? string.Empty, Payload(child.Value))));

    public static Payload Payload(YamlNode node)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, node, depth: 0);
        }

        return Core.Payload.FromTrusted(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, YamlNode node, int depth)
    {
        // An alias may point to its own ancestor, which is a tree without end.
        if (depth > MaxDepth)
        {
            throw new YamlProblemException((int)node.Start.Line, $"Expected at most {MaxDepth} levels of nesting.");
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                json.WriteStartObject();
                foreach (var (key, value) in mapping.Children)
                {
                    json.WritePropertyName(((YamlScalarNode)key).Value ?? string.Empty);
                    Write(json, value, depth + 1);
                }

                json.WriteEndObject();
                break;
            case YamlSequenceNode sequence:
                json.WriteStartArray();
                foreach (var child in sequence.Children)
                {
                    Write(json, child, depth + 1);
                }

                json.WriteEndArray();
                break;
            default:
                WriteScalar(json, (YamlScalarNode)node);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, YamlScalarNode scalar)
    {
        var text = scalar.Value ?? string.Empty;
        if (scalar.Style != ScalarStyle.Plain)
        {
            json.WriteStringValue(text);
        }
        else if (text is "true" or "false")
        {
            json.WriteBooleanValue(text == "true");
        }
        else if (text is "null" or "~" or "")
        {
            json.WriteNullValue();
        }
        else if (Number().IsMatch(text))
        {
            json.WriteRawValue(Encoding.UTF8.GetBytes(text));
        }
        else if (Kind(text) is { } kind)
        {
            json.WriteStartObject();
            json.WriteString(kind, text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static string? Kind(string text) =>
        DateTime().IsMatch(text) ? "@dateTime"
        : Date().IsMatch(text) ? "@date"
        : DayTimeDuration().IsMatch(text) ? "@dayTimeDuration"
        : YearMonthDuration().IsMatch(text) ? "@yearMonthDuration"
        : null;

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex(@"^-?P(\d+D(T(\d+H)?(\d+M)?(\d+S)?)?|T(\d+H)?(\d+M)?(\d+S)?)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex DayTimeDuration();

    [GeneratedRegex(@"^-?P(\d+Y)?(\d+M)?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex YearMonthDuration();
}
